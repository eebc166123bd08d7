package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Money before anybody has seen the property. A deposit and months of rent in advance are the custom, so only words about paying before the visit count, and
 * not where the advertiser says that nothing is to be paid.
 */
@ApplicationScoped
class PaymentAheadRule implements RuleCheck {
    private final PhraseList phrases = new PhraseList();

    @Override
    public RuleCode code() {
        return RuleCode.PAYMENT_AHEAD;
    }

    @Override
    public RuleParameters usual() {
        return UsualLists.parameters(PhraseList.PARAMETER, "payment-ahead.txt");
    }

    @Override
    public void validate(RuleParameters parameters) {
        PhraseList.validate(parameters);
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        return phrases.check(code(), subject, parameters, Phrase.Context.DENIAL);
    }
}
