package org.baobab.listings.follow;

import java.time.Instant;
import java.util.UUID;
import org.baobab.listings.ListingCard;

/**
 * A listing that the caller marked.
 *
 * @param title as it is called, or was when it was marked
 * @param available whether it is still published
 * @param listing null where it is not
 */
public record FavoriteView(
        UUID id, UUID listingId, String title, Instant addedAt, boolean available, ListingCard listing) {}
