package org.baobab.platform.picture;

/**
 * How far a picture is.
 *
 * @param width of its widest drawing; 0 where there is none
 * @param dhash a hash that is nearly the same for pictures that look nearly the same; null until it is drawn
 */
public record PictureStanding(PictureState state, int width, int height, Long dhash) {}
