package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a moderator rejected for a grave reason is looked at again after its advertiser changed it; whoever only mended a price or a title need not wait. */
@ApplicationScoped
class ResubmittedRule implements RuleCheck {
    private static final String REASONS = "reasons";
    private static final int MOST = 20;
    private static final int LONGEST = 30;

    @Inject
    PublicationHistory history;

    @Override
    public RuleCode code() {
        return RuleCode.RESUBMITTED;
    }

    @Override
    public RuleParameters usual() {
        return new RuleParameters(Map.of(REASONS, "SCAM\nDUPLICATE\nOFFENSIVE"));
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireLines(REASONS, MOST, LONGEST);
        for (String line : parameters.lines(REASONS)) {
            if (Arrays.stream(RejectionReason.values())
                    .noneMatch(each -> each.name().equals(line))) {
                throw RuleParameters.wrongLine(REASONS, line);
            }
        }
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        if (subject.listingId() == null) {
            return List.of();
        }
        return history.lastRejection(subject.listingId())
                .filter(reason -> parameters.lines(REASONS).contains(reason.name()))
                .map(reason -> List.of(Finding.of(code(), Finding.ADVERTISER, reason.name())))
                .orElse(List.of());
    }
}
