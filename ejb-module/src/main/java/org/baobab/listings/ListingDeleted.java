package org.baobab.listings;

import java.util.UUID;

/**
 * A listing is gone for everybody; fired inside the transaction, after a {@link ListingChanged} of kind WITHDRAWN. Its row follows some days later: whoever
 * keeps bytes for it, such as photos, lets go of them now, and refers to it with a foreign key that cascades or forgets.
 */
public record ListingDeleted(UUID listingId, UUID organizationId, UUID accountId) {}
