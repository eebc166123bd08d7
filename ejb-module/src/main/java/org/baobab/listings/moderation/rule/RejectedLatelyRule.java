package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whoever had several listings rejected is looked at first for a while. */
@ApplicationScoped
class RejectedLatelyRule implements RuleCheck {
    private static final String LISTINGS = "listings";
    private static final String DAYS = "days";
    private static final int MOST_LISTINGS = 100;
    private static final int MOST_DAYS = 365;

    @Inject
    PublicationHistory history;

    @Override
    public RuleCode code() {
        return RuleCode.REJECTED_LATELY;
    }

    @Override
    public RuleParameters usual() {
        return new RuleParameters(Map.of(LISTINGS, "3", DAYS, "30"));
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireInteger(LISTINGS, 1, MOST_LISTINGS);
        parameters.requireInteger(DAYS, 1, MOST_DAYS);
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        if (subject.advertiserId() == null) {
            return List.of();
        }
        int rejected = history.rejected(subject.advertiserId(), Duration.ofDays(parameters.integer(DAYS)));
        return rejected < parameters.integer(LISTINGS)
                ? List.of()
                : List.of(Finding.of(code(), Finding.ADVERTISER, Integer.toString(rejected)));
    }
}
