package org.baobab.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.job.JobFailures.Failure;

/**
 * The last filling of an index failed, while what was filled before goes on answering.
 *
 * @param times how many failed one after the other
 */
record FailedFilling(Instant at, int times) {
    /** After these it is for the operators, or for the next time on the schedule. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** @param index empty if the run had nothing to do with it */
    static Optional<FailedFilling> of(Failure run, String index) {
        String one = run.parameters().getOrDefault("index", "").strip();
        return one.isEmpty() || one.equals(index)
                ? Optional.of(new FailedFilling(run.endedAt(), run.times()))
                : Optional.empty();
    }

    /** Empty when it has been tried often enough. */
    Optional<Instant> nextTry() {
        return times > PAUSES.size() ? Optional.empty() : Optional.of(at.plus(PAUSES.get(times - 1)));
    }
}
