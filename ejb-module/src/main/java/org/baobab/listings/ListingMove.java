package org.baobab.listings;

import static org.baobab.listings.ListingState.ARCHIVED;
import static org.baobab.listings.ListingState.DRAFT;
import static org.baobab.listings.ListingState.EXPIRED;
import static org.baobab.listings.ListingState.PENDING;
import static org.baobab.listings.ListingState.PUBLISHED;
import static org.baobab.listings.ListingState.REJECTED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a listing gets from state to state: the advertiser publishes, unpublishes, renews and archives; a moderator approves and rejects; time expires.
 * A publication may be held, and is PENDING then.
 */
public enum ListingMove {
    PUBLISH(PUBLISHED, DRAFT, EXPIRED, REJECTED, ARCHIVED),
    UNPUBLISH(DRAFT, PUBLISHED, PENDING),
    RENEW(PUBLISHED, PUBLISHED, EXPIRED),
    ARCHIVE(ARCHIVED, DRAFT, PUBLISHED, PENDING, EXPIRED, REJECTED),
    HOLD(PENDING, PUBLISHED),
    APPROVE(PUBLISHED, PENDING, REJECTED),
    REJECT(REJECTED, PENDING, PUBLISHED),
    EXPIRE(EXPIRED, PUBLISHED);

    private final ListingState to;
    private final Set<ListingState> from;

    ListingMove(ListingState to, ListingState first, ListingState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public boolean isPossibleFrom(ListingState state) {
        return from.contains(state);
    }

    ListingState to() {
        return to;
    }

    /** The word by which an address names the move, such as {@code publish}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
