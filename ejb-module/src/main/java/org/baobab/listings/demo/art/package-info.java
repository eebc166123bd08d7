/**
 * Draws the pictures of the demonstration's properties: houses, flats, plots, shops and rooms as they are here, flat and with nothing but shapes, each property
 * with walls, roof, cloths and daylight of its own. Nothing is shipped for it and nothing is read; a seed tells all.
 */
package org.baobab.listings.demo.art;
