package org.baobab.listings;

/**
 * Where a property is, in words.
 *
 * @param country two letters
 * @param region with prefecture and commune found from the city, the district or the place; null where unknown
 */
public record ListingAddress(
        String country,
        String city,
        String district,
        String street,
        String region,
        String prefecture,
        String commune) {}
