package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ListingReview;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.moderation.ModerationCase.Verdict;
import org.baobab.listings.moderation.duplicate.Likenesses;
import org.baobab.listings.moderation.rule.RejectionReason;
import org.baobab.listings.moderation.rule.RuleBook;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;

/** Carries out what a moderator decides. */
@ApplicationScoped
class CaseDecider {
    @Inject
    CaseStore cases;

    @Inject
    CaseKeeper keeper;

    @Inject
    ListingReview listings;

    @Inject
    Advertisers advertisers;

    @Inject
    RuleBook rules;

    @Inject
    Likenesses likenesses;

    @Inject
    AdvertiserNotices notices;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    ModerationCase decide(UUID id, DecideCase wish) {
        if (wish.decision() == Decision.OVERTAKEN) {
            throw new RuleViolationException("decision", "refused");
        }
        // The listing is locked before the case, as whoever changes a listing does: else two could wait for one
        // another.
        ListingView listing = cases.listingOf(id).map(this::look).orElse(null);
        ModerationCase one = cases.lock(id);
        Locale locale = notices.language(one.advertiserId());
        one.decide(wish.decision(), verdict(wish, locale), caller.requireAccount(), clock.instant());
        if (listing != null) {
            decideListing(one, listing);
        } else if (one.kind() == CaseKind.VERIFICATION) {
            decideVerification(one);
        }
        record(one);
        return one;
    }

    private ListingView look(UUID listingId) {
        try {
            return listings.look(listingId);
        } catch (NotFoundException deleted) {
            return null;
        }
    }

    private static Verdict verdict(DecideCase wish, Locale locale) {
        String said = wish.reason() == null ? "" : wish.reason().strip();
        Optional<RejectionReason> listed = Arrays.stream(RejectionReason.values())
                .filter(each -> each.name().equals(said))
                .findFirst();
        if (wish.decision() == Decision.REJECT && said.isEmpty()) {
            throw new RuleViolationException("reason", "moderation.reason");
        }
        String words = listed.map(reason -> reason.in(locale)).orElse(said.isEmpty() ? null : said);
        return new Verdict(
                listed.orElse(null),
                words,
                wish.note() == null ? null : wish.note().strip());
    }

    private void decideListing(ModerationCase one, ListingView listing) {
        switch (one.decision()) {
            case APPROVE -> approve(one, listing);
            case DISMISS -> {
                if (isHeldByReportsAlone(one, listing)) {
                    approve(one, listing);
                }
            }
            default -> reject(one, listing);
        }
        if (one.kind() == CaseKind.DUPLICATE && one.decision() != Decision.REJECT) {
            likenesses.dismiss(listing.id());
        }
    }

    private boolean isHeldByReportsAlone(ModerationCase one, ListingView listing) {
        return one.kind() == CaseKind.REPORT
                && listing.state() == ListingState.PENDING
                && !cases.hasOpen(listing.id(), CaseKind.PENDING);
    }

    private void approve(ModerationCase one, ListingView listing) {
        one.clear(rules.fingerprint(listing));
        boolean other = one.kind() != CaseKind.PENDING && cases.hasOpen(listing.id(), CaseKind.PENDING);
        if (listing.state() == ListingState.PENDING && !other) {
            listings.approve(listing.id());
            notices.approved(listing);
        }
    }

    private void reject(ModerationCase one, ListingView listing) {
        if (listing.state() == ListingState.PENDING || listing.state() == ListingState.PUBLISHED) {
            listings.reject(listing.id(), one.words());
            notices.rejected(listing, one.words());
        }
        keeper.overtake(listing.id(), EnumSet.allOf(CaseKind.class));
    }

    private void decideVerification(ModerationCase one) {
        if (one.decision() == Decision.APPROVE) {
            advertisers.verify(one.advertiserId());
            notices.verified(one.advertiserId());
        } else {
            notices.notVerified(one.advertiserId(), one.words());
        }
    }

    private void record(ModerationCase one) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", one.kind().name());
        details.put("decision", one.decision().name());
        if (one.listingId() != null) {
            details.put("listing", one.listingId().toString());
        }
        if (one.words() != null) {
            details.put("reason", one.words());
        }
        trail.recordIn(null, ModerationEvents.DECIDED, ModerationEvents.SUBJECT, one.id(), details);
    }
}
