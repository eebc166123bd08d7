package org.baobab.platform.kernel;

import java.util.List;
import java.util.Map;

/** The request by itself breaks a rule, whatever the state of things; each {@link Violation} names the field and the rule. */
public class RuleViolationException extends AppException {
    private final transient List<Violation> violations;

    public RuleViolationException(List<Violation> violations) {
        super("invalid-request", "Broken rules: " + violations, Map.of(), null);
        this.violations = List.copyOf(violations);
    }

    public RuleViolationException(String field, String rule) {
        this(field, rule, Map.of());
    }

    public RuleViolationException(String field, String rule, Map<String, Object> facts) {
        this(List.of(new Violation(field, rule, facts)));
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** @param rule key of the text that explains the rule, such as {@code password.too-common} */
    public record Violation(String field, String rule, Map<String, Object> facts) {}
}
