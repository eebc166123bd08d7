package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.ConflictException;

/** What an advertiser does with a listing as a whole: show it, take it back, renew it, put it aside. */
@ApplicationScoped
class Publishing {
    @Inject
    ListingStore store;

    @Inject
    ListingViews views;

    @Inject
    PublicationDesk desk;

    @Inject
    ListingPrices prices;

    @Inject
    ListingNews news;

    @Inject
    ListingSettings settings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * For everybody at once, or PENDING where a rule holds it.
     *
     * @throws ConflictException {@code listing-state}, {@code listing-unchanged}, {@code listing-incomplete}
     */
    ListingView publish(UUID id) {
        Listing listing = store.requireEditable(id);
        listing.requirePossible(ListingMove.PUBLISH);
        return shown(listing);
    }

    private ListingView shown(Listing listing) {
        UUID id = listing.id();
        if (listing.content().description().isEmpty()) {
            throw new ConflictException("listing-incomplete", "Listing " + id + " has no description");
        }
        Instant now = clock.instant();
        listing.publish(desk.heldBecause(views.view(listing)), settings.life(), now);
        store.flush(listing);
        if (listing.isPublished()) {
            recordPublished(listing, now);
        } else {
            trail.recordIn(
                    listing.owner().organizationId(),
                    ListingEvents.HELD,
                    ListingEvents.SUBJECT,
                    id,
                    ListingEvents.titled(listing));
            news.tell(listing, ListingChanged.Kind.PENDING);
        }
        return views.view(listing);
    }

    private void recordPublished(Listing listing, Instant now) {
        prices.write(listing, now);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.PUBLISHED,
                ListingEvents.SUBJECT,
                listing.id(),
                ListingEvents.timed(listing));
        news.tell(listing, ListingChanged.Kind.PUBLISHED);
    }

    /** A draft again. */
    ListingView unpublish(UUID id) {
        Listing listing = store.requireEditable(id);
        listing.unpublish(clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.UNPUBLISHED,
                ListingEvents.SUBJECT,
                id,
                ListingEvents.titled(listing));
        news.tell(listing, ListingChanged.Kind.WITHDRAWN);
        return views.view(listing);
    }

    /** Its time begins again, also where it was over. */
    ListingView renew(UUID id) {
        return renewed(store.requireEditable(id));
    }

    /** As {@link #renew}, by a link in a message: whoever calls this has checked what stands for the advertiser's right. */
    ListingView renewByLink(UUID id) {
        return renewed(store.requireExisting(id));
    }

    /** What was changed since it expired is looked at as at a first publication: no rule saw it meanwhile. */
    private ListingView renewed(Listing listing) {
        listing.requirePossible(ListingMove.RENEW);
        if (!listing.isPublished() && desk.heldBecause(views.view(listing)) != null) {
            return shown(listing);
        }
        listing.renew(settings.life(), clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.RENEWED,
                ListingEvents.SUBJECT,
                listing.id(),
                ListingEvents.timed(listing));
        news.tell(listing, ListingChanged.Kind.RENEWED);
        return views.view(listing);
    }

    /** Sold, let, or not on offer for some other reason; its advertiser keeps it. */
    ListingView archive(UUID id) {
        Listing listing = store.requireEditable(id);
        listing.archive(clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.ARCHIVED,
                ListingEvents.SUBJECT,
                id,
                ListingEvents.titled(listing));
        news.tell(listing, ListingChanged.Kind.WITHDRAWN);
        return views.view(listing);
    }
}
