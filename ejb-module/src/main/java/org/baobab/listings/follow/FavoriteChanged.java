package org.baobab.listings.follow;

import java.util.UUID;

/** Somebody marked a listing, or no longer does; fired inside the transaction. */
public record FavoriteChanged(UUID listingId, UUID accountId, boolean marked) {}
