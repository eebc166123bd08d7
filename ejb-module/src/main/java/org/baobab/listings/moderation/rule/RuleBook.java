package org.baobab.listings.moderation.rule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.listings.ListingView;

/** The rules as they stand, held against listings. */
@ApplicationScoped
public class RuleBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<RuleCheck> found;

    @Inject
    PublicationHistory history;

    private final Map<RuleCode, RuleCheck> checks = new EnumMap<>(RuleCode.class);

    @PostConstruct
    void collect() {
        found.forEach(check -> checks.put(check.code(), check));
    }

    /** What speaks against the listing; nothing where a moderator has approved this very content. */
    public List<Finding> check(ListingView listing) {
        RuleSubject subject = RuleSubject.of(listing);
        return history.isCleared(listing.id(), TextHash.fingerprint(subject)) ? List.of() : check(subject);
    }

    List<Finding> check(RuleSubject subject) {
        Map<RuleCode, ModerationRule> rows = em.createQuery("select r from ModerationRule r", ModerationRule.class)
                .getResultStream()
                .collect(Collectors.toMap(ModerationRule::code, row -> row));
        List<Finding> all = new ArrayList<>();
        checks.forEach((code, check) -> {
            ModerationRule row = rows.get(code);
            if (row != null && row.isEnabled()) {
                all.addAll(check.check(subject, row.parameters(check.usual())));
            }
        });
        return all;
    }

    /** By which an approval is known again. */
    public String fingerprint(ListingView listing) {
        return TextHash.fingerprint(RuleSubject.of(listing));
    }

    RuleCheck check(RuleCode code) {
        return checks.get(code);
    }
}
