package org.baobab.listings;

/** Where a property is, as its advertiser says. */
public record AddressFacts(String country, String city, String district, String street) {}
