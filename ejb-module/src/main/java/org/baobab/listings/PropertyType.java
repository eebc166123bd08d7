package org.baobab.listings;

/** What is on offer. */
public enum PropertyType {
    HOUSE,
    APARTMENT,
    LAND,
    OFFICE,
    SHOP,
    ROOM
}
