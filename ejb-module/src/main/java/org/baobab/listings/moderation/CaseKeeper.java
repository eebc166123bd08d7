package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingChanged;
import org.baobab.listings.ListingDeleted;
import org.baobab.listings.ListingReview;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.moderation.CaseStore.About;
import org.baobab.listings.moderation.rule.Finding;
import org.baobab.listings.moderation.rule.RuleBook;

/**
 * Keeps the cases true to what becomes of listings, in the transaction in which it happens. What waits has a case; a case whose question nobody asks any more is
 * overtaken. Reports outlast that a listing is taken back: else taking it back and showing it again would be the way out.
 */
@ApplicationScoped
class CaseKeeper {
    private static final Set<CaseKind> WHILE_SEEN = EnumSet.of(CaseKind.PENDING, CaseKind.DUPLICATE);

    @Inject
    CaseStore cases;

    @Inject
    ListingReview listings;

    @Inject
    RuleBook rules;

    @Inject
    ModerationNews news;

    @Inject
    Clock clock;

    void onChange(@Observes ListingChanged change) {
        switch (change.kind()) {
            case PENDING -> waits(listings.look(change.listingId()));
            case CHANGED -> changed(change.listingId());
            case PUBLISHED -> overtake(change.listingId(), EnumSet.of(CaseKind.PENDING));
            case WITHDRAWN -> overtake(change.listingId(), WHILE_SEEN);
            default -> {
                // Photos and renewals raise no question here.
            }
        }
    }

    void onDelete(@Observes ListingDeleted deletion) {
        overtake(deletion.listingId(), EnumSet.allOf(CaseKind.class));
    }

    private void waits(ListingView listing) {
        List<Finding> found = rules.check(listing);
        if (found.isEmpty() && cases.hasOpen(listing.id(), CaseKind.REPORT)) {
            // It waits because of what people reported, and that case is open already.
            return;
        }
        ModerationCase pending = cases.open(about(CaseKind.PENDING, listing));
        pending.found(listing.title(), found);
        news.tell(pending);
    }

    private void changed(UUID listingId) {
        ListingView listing = listings.look(listingId);
        if (listing.state() == ListingState.PENDING && cases.hasOpen(listingId, CaseKind.PENDING)) {
            ModerationCase pending = cases.open(about(CaseKind.PENDING, listing));
            pending.found(listing.title(), rules.check(listing));
            news.tell(pending);
        }
    }

    void overtake(UUID listingId, Set<CaseKind> kinds) {
        for (ModerationCase open : cases.openOf(listingId)) {
            if (kinds.contains(open.kind())) {
                open.overtake(clock.instant());
                news.tell(open);
            }
        }
    }

    static About about(CaseKind kind, ListingView listing) {
        return new About(kind, listing.id(), listing.advertiser().id(), null, listing.title());
    }
}
