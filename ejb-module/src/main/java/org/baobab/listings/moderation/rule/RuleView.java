package org.baobab.listings.moderation.rule;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * A rule as administrators see it.
 *
 * @param name and reason in the reader's language
 * @param usual whether its parameters are those that come with the application
 */
public record RuleView(
        RuleCode code,
        String name,
        String reason,
        boolean enabled,
        boolean usual,
        Map<String, String> parameters,
        Instant changedAt,
        UUID changedBy,
        @JsonbTransient long version)
        implements Versioned {

    static RuleView of(ModerationRule rule, RuleCheck check, Locale locale) {
        RuleCode.Words words = rule.code().in(locale);
        return new RuleView(
                rule.code(),
                words.name(),
                words.reason(),
                rule.isEnabled(),
                rule.isUsual(),
                rule.parameters(check.usual()).values(),
                rule.changedAt(),
                rule.changedBy(),
                rule.version());
    }
}
