package org.baobab.listings.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A form that saved itself.
 *
 * @param listingId what it changes; null for a listing that is to be
 * @param listingVersion of the listing, when the form last agreed with it
 * @param base the form as it was then
 * @param step where its person left it, from 1
 * @param changedAt when it last saved itself; null where nothing is kept of it yet
 */
public record DraftView(
        UUID id, UUID listingId, Long listingVersion, ListingForm form, ListingForm base, int step, Instant changedAt) {

    /** It says something that its listing does not say. */
    public boolean isChanged() {
        return base == null || !base.saysTheSameAs(form);
    }

    DraftView with(ListingForm typed, int left, Instant now) {
        return new DraftView(id, listingId, listingVersion, typed, base, left, now);
    }
}
