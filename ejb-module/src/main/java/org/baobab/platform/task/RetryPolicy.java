package org.baobab.platform.task;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When a failed attempt is followed by another: one delay for each further attempt.
 *
 * @param jitter by how much of itself a delay is made longer or shorter, so that what failed together does not come back together
 */
public record RetryPolicy(List<Duration> delays, double jitter) {
    private static final double USUAL_JITTER = 0.2;

    public RetryPolicy {
        delays = List.copyOf(delays);
    }

    public static RetryPolicy of(Duration... delays) {
        return new RetryPolicy(List.of(delays), USUAL_JITTER);
    }

    public static RetryPolicy never() {
        return of();
    }

    public int attempts() {
        return delays.size() + 1;
    }

    public boolean isLast(int attempt) {
        return attempt >= attempts();
    }

    Duration delayAfter(int attempt, RandomGenerator random) {
        Duration delay = delays.get(Math.min(attempt, delays.size()) - 1);
        double factor = 1 + jitter * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(delay.toMillis() * factor));
    }
}
