package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.ListingView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;

/** Telephone numbers on demand: one listing at a time, and counted. How often one address may ask is limited where requests come in. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ListingPhones {
    @Inject
    ReachableListings reachable;

    @Inject
    WhatsAppLinks links;

    @Inject
    Event<ListingContacted> contacted;

    @Inject
    Caller caller;

    /** @param kind what the asker is about to do: PHONE or WHATSAPP */
    public ListingPhone reveal(UUID listingId, ContactKind kind) {
        ListingView listing = reachable.require(listingId);
        AdvertiserContact advertiser = reachable.contact(listing);
        if (advertiser.phone() == null && advertiser.whatsapp() == null) {
            throw new NotFoundException("Number", listingId);
        }
        contacted.fire(new ListingContacted(listingId, kind, caller.accountId()));
        String link = advertiser.whatsapp() == null
                ? null
                : links.contact(advertiser.whatsapp(), listing.id(), listing.slug(), listing.title(), caller.locale());
        return new ListingPhone(advertiser.phone(), advertiser.whatsapp(), link);
    }
}
