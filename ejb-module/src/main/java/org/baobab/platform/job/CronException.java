package org.baobab.platform.job;

import java.util.Map;

/** A text that is no cron expression, and which of its parts is why. */
public final class CronException extends IllegalArgumentException {
    private final String rule;
    private final transient Map<String, Object> facts;

    CronException(String rule, Map<String, Object> facts) {
        super("Not a cron expression: " + rule + " " + facts);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    /** The key of the sentence that tells a person what is wrong, such as {@code cron.hour}. */
    public String rule() {
        return rule;
    }

    /** What that sentence names. */
    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
