package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Nearly everything in upper case. Titles often are and may be: title and description count together, and short ones not at all. */
@ApplicationScoped
class UpperCaseRule implements RuleCheck {
    private static final String PERCENT = "percent";
    private static final String LETTERS = "letters";
    private static final int LEAST_PERCENT = 50;
    private static final int WHOLE = 100;
    private static final int MOST_LETTERS = 10_000;

    @Override
    public RuleCode code() {
        return RuleCode.UPPER_CASE;
    }

    @Override
    public RuleParameters usual() {
        return new RuleParameters(Map.of(PERCENT, "90", LETTERS, "120"));
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireInteger(PERCENT, LEAST_PERCENT, WHOLE);
        parameters.requireInteger(LETTERS, 1, MOST_LETTERS);
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        String text = subject.title() + " " + subject.description();
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        long letters = upper + lower;
        if (letters < parameters.integer(LETTERS) || upper * WHOLE < letters * parameters.integer(PERCENT)) {
            return List.of();
        }
        return List.of(Finding.of(code(), Finding.DESCRIPTION, upper * WHOLE / letters + " %"));
    }
}
