package org.baobab.listings;

/**
 * Which advertisers a list for administrators shows.
 *
 * @param name part of a name; null or blank for all
 * @param verified null for all
 */
public record AdvertiserFilter(String name, Boolean verified) {}
