package org.baobab.listings.follow;

/** When the owner of a search hears of new listings. */
public enum Notify {
    NONE,
    DAILY,
    IMMEDIATE
}
