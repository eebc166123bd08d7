package org.baobab.listings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;

/**
 * What others than the advertiser decide of a listing: moderators, and time. Whoever calls this has checked that right; moderation offers it to moderators, the
 * job that expires listings runs as Baobab itself.
 */
@Stateless
public class ListingReview {
    @Inject
    ListingStore store;

    @Inject
    ListingViews views;

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

    /** Any that is not deleted, in whatever state. */
    public ListingView look(UUID id) {
        return views.view(store.requireExisting(id));
    }

    /** From PENDING, or back from REJECTED. */
    public ListingView approve(UUID id) {
        Listing listing = store.requireExisting(id);
        Instant now = clock.instant();
        listing.approve(settings.life(), now);
        store.flush(listing);
        prices.write(listing, now);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.PUBLISHED,
                ListingEvents.SUBJECT,
                id,
                ListingEvents.timed(listing));
        news.tell(listing, ListingChanged.Kind.PUBLISHED);
        return views.view(listing);
    }

    /**
     * What is PUBLISHED waits for a moderator, because of what people say of it.
     *
     * @param reason for the advertiser, at most 500 characters
     */
    public ListingView hold(UUID id, String reason) {
        Listing listing = store.requireExisting(id);
        listing.hold(reason, clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.HELD,
                ListingEvents.SUBJECT,
                id,
                ListingEvents.titled(listing));
        news.tell(listing, ListingChanged.Kind.PENDING);
        return views.view(listing);
    }

    /**
     * From PENDING, or from PUBLISHED after a report.
     *
     * @param reason for the advertiser, at most 500 characters
     */
    public ListingView reject(UUID id, String reason) {
        Listing listing = store.requireExisting(id);
        listing.reject(reason, clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.REJECTED,
                ListingEvents.SUBJECT,
                id,
                Map.of(ListingEvents.TITLE, listing.content().title(), ListingEvents.REASON, reason));
        news.tell(listing, ListingChanged.Kind.WITHDRAWN);
        return views.view(listing);
    }

    /**
     * Those among them whose time is over; one that was renewed meanwhile stays. Safe to repeat.
     *
     * @return how many expired
     */
    public int expire(Collection<UUID> ids) {
        Instant now = clock.instant();
        int expired = 0;
        for (UUID id : ids.stream().sorted().toList()) {
            Optional<Listing> due = store.findExpired(id, now);
            if (due.isPresent()) {
                expire(due.get(), now);
                expired++;
            }
        }
        return expired;
    }

    private void expire(Listing listing, Instant now) {
        listing.expire(now);
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.EXPIRED,
                ListingEvents.SUBJECT,
                listing.id(),
                ListingEvents.titled(listing));
        news.tell(listing, ListingChanged.Kind.WITHDRAWN);
    }
}
