package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.organization.OrganizationGate;

/** Listings whose advertiser can be reached: those that are published. */
@ApplicationScoped
class ReachableListings {
    @Inject
    Listings listings;

    @Inject
    Advertisers advertisers;

    @Inject
    OrganizationGate gate;

    @Inject
    Caller caller;

    /** Also its own advertiser, and a moderator, reach nobody through one that nobody else sees. */
    ListingView require(UUID id) {
        ListingView listing = listings.get(id);
        if (listing.state() != ListingState.PUBLISHED) {
            throw new NotFoundException("Listing", id);
        }
        return listing;
    }

    AdvertiserContact contact(ListingView listing) {
        return advertisers.contact(listing.advertiser().id());
    }

    void requireForeign(ListingView listing, AdvertiserContact advertiser) {
        boolean own = advertiser.organizationId() == null
                ? advertiser.accountId().equals(caller.accountId())
                : gate.admits(advertiser.organizationId());
        if (own) {
            throw new ConflictException("own-listing", "Listing " + listing.id() + " is the caller's own");
        }
    }
}
