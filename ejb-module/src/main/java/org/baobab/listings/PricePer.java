package org.baobab.listings;

/** What the price is for, where it is not for good. */
public enum PricePer {
    MONTH,
    NIGHT
}
