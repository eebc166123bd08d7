package org.baobab.listings.contact;

import java.util.UUID;

/**
 * Somebody reached out for the advertiser of a listing; fired at once, outside of any transaction.
 *
 * @param accountId null for somebody who is not signed in
 */
public record ListingContacted(UUID listingId, ContactKind kind, UUID accountId) {}
