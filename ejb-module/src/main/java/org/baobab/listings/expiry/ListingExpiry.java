package org.baobab.listings.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.ListingReview;

/** Ends publications and reminds of their end; for the job, as Baobab itself. */
@ApplicationScoped
public class ListingExpiry {
    private static final Duration LAST_DAY = Duration.ofDays(1);

    @Inject
    ExpiryRows rows;

    @Inject
    ExpiryNotices notices;

    @Inject
    ListingReview review;

    @Inject
    Clock clock;

    /** Those that are to expire, in the order of their ids. */
    public List<ExpiringListing> over(UUID after, int most) {
        return rows.over(clock.instant(), after, most);
    }

    public long countOver() {
        return rows.countOver(clock.instant());
    }

    /** Those whose advertiser is to be reminded, in the order of their ids. */
    public List<ExpiringListing> ending(UUID after, int most) {
        return rows.ending(clock.instant(), after, most);
    }

    public long countEnding() {
        return rows.countEnding(clock.instant());
    }

    /**
     * In the caller's transaction, with the message to the advertiser; one that was renewed meanwhile stays.
     *
     * @return whether it expired
     */
    @Transactional(TxType.REQUIRED)
    public boolean expire(ExpiringListing listing) {
        boolean expired = review.expire(List.of(listing.id())) == 1;
        if (expired) {
            notices.expired(listing);
        }
        return expired;
    }

    /**
     * In the caller's transaction.
     *
     * @return whether a message goes
     */
    @Transactional(TxType.REQUIRED)
    public boolean remind(ExpiringListing listing) {
        Instant now = clock.instant();
        boolean reminded = rows.remind(listing, now);
        if (reminded) {
            boolean soon = !listing.expiresAt().isAfter(now.plus(LAST_DAY));
            notices.ending(listing, soon);
        }
        return reminded;
    }
}
