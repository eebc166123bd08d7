package org.baobab.listings;

/** Where a listing is on its way; {@link ListingMove} says how it gets from one to the next. */
public enum ListingState {
    /** Being written. */
    DRAFT,
    /** Waits for a moderator. */
    PENDING,
    /** For everybody. */
    PUBLISHED,
    /** Was published until its time was over. */
    EXPIRED,
    /** A moderator said no, and why. */
    REJECTED,
    /** Put aside by its advertiser: sold, let. */
    ARCHIVED
}
