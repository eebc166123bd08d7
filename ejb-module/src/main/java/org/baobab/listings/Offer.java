package org.baobab.listings;

/** What is to be had: the property, its use by the month, or by the night. */
public enum Offer {
    SALE,
    RENT,
    STAY
}
