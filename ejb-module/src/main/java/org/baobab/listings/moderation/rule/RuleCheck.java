package org.baobab.listings.moderation.rule;

import java.util.List;

/** How one rule tells that a listing should be looked at first: one application-scoped bean each. */
interface RuleCheck {
    RuleCode code();

    /** What it goes by until an administrator says otherwise. */
    RuleParameters usual();

    /** @throws org.baobab.platform.kernel.RuleViolationException naming the parameter that cannot be used */
    void validate(RuleParameters parameters);

    /** @return empty where nothing speaks against the listing */
    List<Finding> check(RuleSubject subject, RuleParameters parameters);
}
