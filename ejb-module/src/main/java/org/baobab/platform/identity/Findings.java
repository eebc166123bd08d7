package org.baobab.platform.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/** Gathers what is wrong with several fields, so that a person corrects a form once and not field by field. */
final class Findings {
    private final List<Violation> violations = new ArrayList<>();

    /** The value, or null where its rule is broken. */
    <T> T check(Supplier<T> rule) {
        try {
            return rule.get();
        } catch (RuleViolationException broken) {
            violations.addAll(broken.violations());
            return null;
        }
    }

    void check(Runnable rule) {
        check(() -> {
            rule.run();
            return null;
        });
    }

    void requireNone() {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }
}
