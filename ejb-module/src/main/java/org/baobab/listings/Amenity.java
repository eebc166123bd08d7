package org.baobab.listings;

/** What a property has that people look for. */
public enum Amenity {
    POOL,
    PARKING,
    GENERATOR,
    WATER_TANK,
    AIR_CONDITIONING,
    FURNISHED,
    INTERNET,
    SECURITY,
    GARDEN,
    TERRACE,
    ELEVATOR,
    SEA_VIEW
}
