package org.baobab.listings;

import java.util.UUID;

/**
 * Something of a listing changed; fired inside the transaction that changed it.
 *
 * @param organizationId of an agency's listing
 * @param accountId of a private advertiser's
 */
public record ListingChanged(UUID listingId, Kind kind, UUID organizationId, UUID accountId) {
    public enum Kind {
        CREATED,
        CHANGED,
        PHOTOS,
        PUBLISHED,
        PENDING,
        /** Unpublished, archived, expired, rejected or deleted. */
        WITHDRAWN,
        RENEWED
    }
}
