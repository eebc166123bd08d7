package org.baobab.listings.demo.art;

/** What a picture can show. */
public enum Scene {
    HOUSE,
    VILLA,
    FLATS,
    LAND,
    SHOPS,
    OFFICES,
    COURTYARD,
    POOL,
    TERRACE,
    LIVING_ROOM,
    BEDROOM,
    KITCHEN,
    BATHROOM,
    OFFICE_ROOM,
    SHOP_ROOM
}
