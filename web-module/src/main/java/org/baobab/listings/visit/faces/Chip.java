package org.baobab.listings.visit.faces;

/**
 * Something that was asked for, to be taken back.
 *
 * @param address the same search without it
 */
public record Chip(String text, String address) {}
