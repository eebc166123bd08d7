package org.baobab.listings.expiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingReview;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.SharedKeys;

/** Renewing a listing by the link in a message, without signing in; whoever holds the message may. */
@ApplicationScoped
@Transactional
public class Renewals {
    /** So long after its end a publication can still be renewed by its link. */
    static final Duration GRACE = Duration.ofDays(30);

    private static final String KEY = "listing_renewal_key";

    @PersistenceContext
    EntityManager em;

    @Inject
    Listings listings;

    @Inject
    ListingReview review;

    @Inject
    SharedKeys keys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String page;

    @PostConstruct
    void configure() {
        page = settings.address("baobab.public.url", "http://localhost:8080") + "/listings/renew?token=";
    }

    /** What a link is worth now. */
    public enum Worth {
        /** Its publication can be renewed. */
        GOOD,
        /** Its listing has been renewed since. */
        USED,
        /** Its publication ended too long ago. */
        LATE,
        /** Its listing is neither published nor expired, or is gone. */
        POINTLESS,
        /** It is none of ours. */
        FORGED
    }

    /** A link and its listing, which is null where it must not be told. */
    public record Renewal(Worth worth, UUID listingId, String title, Instant expiresAt) {
        static Renewal nothing(Worth worth) {
            return new Renewal(worth, null, null, null);
        }

        /** Of the listing's page; null without a listing. */
        public String page() {
            return listingId == null ? null : ListingLinks.page(listingId, ListingLinks.slug(title));
        }
    }

    URI address(UUID listingId, Instant expiresAt) {
        return URI.create(page + new RenewalLink(listingId, expiresAt).token(keys.of(KEY)));
    }

    public Renewal look(String token) {
        return RenewalLink.read(token, keys.of(KEY)).map(this::look).orElse(Renewal.nothing(Worth.FORGED));
    }

    /** Renews where the link is good; tapping twice is tapping once. */
    public Renewal renew(String token) {
        Optional<RenewalLink> link = RenewalLink.read(token, keys.of(KEY));
        if (link.isEmpty() || look(link.get()).worth() != Worth.GOOD) {
            return look(token);
        }
        // Looked at once more with its row held: of two taps at the same moment the second finds it renewed.
        if (link.get().names(review.look(link.get().listingId()).expiresAt())) {
            ListingView renewed = listings.renewByLink(link.get().listingId());
            return new Renewal(Worth.USED, renewed.id(), renewed.title(), renewed.expiresAt());
        }
        return look(link.get());
    }

    private Renewal look(RenewalLink link) {
        Optional<Object[]> row = em.createQuery(
                        "select l.state, l.content.title, l.expiresAt from Listing l where l.id = :listing and l.deletedAt is null",
                        Object[].class)
                .setParameter("listing", link.listingId())
                .getResultStream()
                .findFirst();
        return row.map(known -> look(link, (ListingState) known[0], (String) known[1], (Instant) known[2]))
                .orElse(Renewal.nothing(Worth.POINTLESS));
    }

    private Renewal look(RenewalLink link, ListingState state, String title, Instant expiresAt) {
        if (state != ListingState.PUBLISHED && state != ListingState.EXPIRED) {
            return Renewal.nothing(Worth.POINTLESS);
        }
        Worth worth;
        if (!link.names(expiresAt)) {
            worth = state == ListingState.PUBLISHED ? Worth.USED : Worth.LATE;
        } else {
            worth = expiresAt.plus(GRACE).isBefore(clock.instant()) ? Worth.LATE : Worth.GOOD;
        }
        return new Renewal(worth, link.listingId(), title, expiresAt);
    }
}
