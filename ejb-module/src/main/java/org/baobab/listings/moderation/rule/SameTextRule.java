package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The very words of a listing that somebody else has published: the usual bait is a copied listing at a better price. Short descriptions are alike by chance and
 * do not count; what is merely similar holds nothing, and is hinted to moderators afterwards.
 */
@ApplicationScoped
class SameTextRule implements RuleCheck {
    private static final String LETTERS = "letters";
    private static final int FEWEST = 20;
    private static final int MOST = 5_000;

    @Inject
    PublicationHistory history;

    @Override
    public RuleCode code() {
        return RuleCode.SAME_TEXT;
    }

    @Override
    public RuleParameters usual() {
        return new RuleParameters(Map.of(LETTERS, "200"));
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireInteger(LETTERS, FEWEST, MOST);
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        String description = Folded.of(subject.description()).text();
        if (subject.advertiserId() == null || description.length() < parameters.integer(LETTERS)) {
            return List.of();
        }
        return history.isPublishedByAnother(subject.advertiserId(), TextHash.of(description))
                ? List.of(Finding.of(code(), Finding.DESCRIPTION, subject.description()))
                : List.of();
    }
}
