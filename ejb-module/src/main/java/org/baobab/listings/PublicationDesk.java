package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks all rules whether a listing may be seen by everybody at once. */
@ApplicationScoped
class PublicationDesk {
    private static final int LONGEST_REASON = 500;

    @Inject
    @Any
    Instance<PublicationRule> rules;

    /** @return null where nothing holds it; else why, for the advertiser and the moderator */
    String heldBecause(ListingView listing) {
        List<String> reasons = new ArrayList<>();
        for (PublicationRule rule : rules) {
            rule.check(listing)
                    .map(hold -> hold.detail() == null ? hold.rule() : hold.rule() + ": " + hold.detail())
                    .ifPresent(reasons::add);
        }
        String all = String.join("; ", reasons);
        return reasons.isEmpty() ? null : all.substring(0, Math.min(all.length(), LONGEST_REASON));
    }
}
