package org.baobab.listings.moderation.rule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;

/** What administrators see and set of the rules, and a way to try them. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class ModerationRules {
    private static final String WHAT = "ModerationRule";

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook book;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public List<RuleView> list() {
        return Arrays.stream(RuleCode.values()).map(this::get).toList();
    }

    public RuleView get(RuleCode code) {
        return view(em.find(ModerationRule.class, code));
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    public RuleView change(RuleCode code, ChangeRule wish, Long seenVersion) {
        ModerationRule rule = em.find(ModerationRule.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != rule.version()) {
            throw new StaleVersionException(WHAT, code);
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        if (wish.enabled() != null) {
            if (wish.enabled().value() == null) {
                throw new RuleViolationException("enabled", "required");
            }
            rule.switchTo(wish.enabled().value());
            changes.put("enabled", wish.enabled().value());
        }
        if (wish.parameters() != null) {
            rule.goBy(parameters(rule, wish.parameters().value()));
            changes.put("parameters", rule.isUsual() ? "usual" : "own");
        }
        if (!changes.isEmpty()) {
            rule.changed(caller.accountId(), clock.instant());
            trail.recordIn(null, "moderation.rule-changed", "moderation-rule", code.name(), changes);
        }
        flush(code);
        return view(rule);
    }

    private RuleParameters parameters(ModerationRule rule, Map<String, String> wish) {
        if (wish == null) {
            return null;
        }
        RuleCheck check = book.check(rule.code());
        RuleParameters now = rule.parameters(check.usual());
        Map<String, String> named = new HashMap<>();
        wish.forEach((name, value) -> {
            if (!now.values().containsKey(name)) {
                throw new RuleViolationException("parameters." + name, "json.unknown");
            }
            named.put(name, value == null ? "" : value.strip());
        });
        RuleParameters all = now.with(named);
        check.validate(all);
        return all.values().equals(check.usual().values()) ? null : all;
    }

    /** Nothing is kept of what is tried. */
    public TriedRules tryOut(TryRules text) {
        Locale locale = caller.locale();
        List<TriedRules.Found> found = book.check(RuleSubject.of(text)).stream()
                .map(finding -> found(finding, locale))
                .toList();
        return new TriedRules(!found.isEmpty(), found);
    }

    private static TriedRules.Found found(Finding finding, Locale locale) {
        RuleCode.Words words = finding.rule().in(locale);
        return new TriedRules.Found(
                finding.rule(),
                words.name(),
                words.reason(),
                finding.field(),
                finding.from(),
                finding.to(),
                finding.detail());
    }

    private RuleView view(ModerationRule rule) {
        return RuleView.of(rule, book.check(rule.code()), caller.locale());
    }

    private void flush(RuleCode code) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(WHAT, code, e);
        }
    }
}
