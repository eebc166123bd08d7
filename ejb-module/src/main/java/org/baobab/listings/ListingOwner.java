package org.baobab.listings;

import java.util.UUID;

/** Whose a listing is: an organisation's or a person's, never both. */
record ListingOwner(UUID organizationId, UUID accountId) {
    static ListingOwner organization(UUID id) {
        return new ListingOwner(id, null);
    }

    static ListingOwner person(UUID accountId) {
        return new ListingOwner(null, accountId);
    }
}
