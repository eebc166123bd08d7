package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the other parts of the app, inside the transaction, what became of a listing. */
@ApplicationScoped
class ListingNews {
    @Inject
    Event<ListingChanged> changed;

    @Inject
    Event<ListingDeleted> deleted;

    void tell(Listing listing, ListingChanged.Kind kind) {
        ListingOwner owner = listing.owner();
        changed.fire(new ListingChanged(listing.id(), kind, owner.organizationId(), owner.accountId()));
    }

    void tellDeleted(Listing listing) {
        tell(listing, ListingChanged.Kind.WITHDRAWN);
        ListingOwner owner = listing.owner();
        deleted.fire(new ListingDeleted(listing.id(), owner.organizationId(), owner.accountId()));
    }
}
