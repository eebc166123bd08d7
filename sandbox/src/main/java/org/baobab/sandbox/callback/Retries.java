package org.baobab.sandbox.callback;

import java.time.Duration;

/** How often a call is made at most, how long to wait in between, and whether a refusal is a reason to try again. */
public record Retries(int attempts, Duration delay, Growth growth, boolean refusals) {
    /** How the delay grows from attempt to attempt. */
    public enum Growth {
        CONSTANT,
        LINEAR,
        EXPONENTIAL
    }

    private static final Duration LONGEST = Duration.ofHours(1);

    Duration delayAfter(int attempt) {
        long factor =
                switch (growth) {
                    case CONSTANT -> 1;
                    case LINEAR -> attempt;
                    case EXPONENTIAL -> 1L << Math.min(attempt - 1, 20);
                };
        Duration grown = delay.multipliedBy(factor);
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
