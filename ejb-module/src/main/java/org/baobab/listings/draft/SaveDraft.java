package org.baobab.listings.draft;

import java.util.UUID;

/**
 * What a page sends while somebody types.
 *
 * @param listingId what the form changes, or null for a new one
 * @param listingVersion of the listing as the page showed it at first
 * @param base the form as the page showed it at first
 * @param step the one that is open, from 1
 */
public record SaveDraft(UUID listingId, Long listingVersion, ListingForm base, ListingForm form, int step) {}
