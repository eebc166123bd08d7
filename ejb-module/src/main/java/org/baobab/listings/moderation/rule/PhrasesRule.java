package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Words that nobody needs to sell or rent out a property. */
@ApplicationScoped
class PhrasesRule implements RuleCheck {
    private final PhraseList phrases = new PhraseList();

    @Override
    public RuleCode code() {
        return RuleCode.PHRASES;
    }

    @Override
    public RuleParameters usual() {
        return UsualLists.parameters(PhraseList.PARAMETER, "phrases.txt");
    }

    @Override
    public void validate(RuleParameters parameters) {
        PhraseList.validate(parameters);
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        return phrases.check(code(), subject, parameters, Phrase.Context.LANDMARK);
    }
}
