package org.baobab.platform.template;

/**
 * A part of a whole that is written in percent wherever it stands.
 *
 * @param share 1 for all
 */
public record Share(Number share, int decimals) {}
