package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baobab.listings.ListingView;
import org.baobab.listings.PublicationRule;
import org.baobab.platform.kernel.Caller;

/** Holds what any rule has something against. Its advertiser reads which rule, in their own language, but not which words: spam would learn from that. */
@ApplicationScoped
class HeldByRules implements PublicationRule {
    @Inject
    RuleBook rules;

    @Inject
    Caller caller;

    @Override
    public Optional<Hold> check(ListingView listing) {
        List<Finding> found = rules.check(listing);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String names = found.stream()
                .map(Finding::rule)
                .distinct()
                .map(rule -> rule.in(caller.locale()).name())
                .collect(Collectors.joining(", "));
        return Optional.of(new Hold(names, null));
    }
}
