package org.baobab.platform.job.faces;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.job.Progress;

/**
 * How fast an execution is, by what two looks at it saw of the same step; at the first look by its start. A job that counts anew for each of its steps would
 * otherwise seem to crawl in the second.
 */
final class Pace implements Serializable {
    private static final Duration LEAST = Duration.ofSeconds(2);

    private final String step;
    private final long done;
    private final Instant at;

    private Pace(String step, long done, Instant at) {
        this.step = step;
        this.done = done;
        this.at = at;
    }

    /** What a later look is compared with: the first one at this step. */
    static Pace seen(Pace before, Progress progress, Instant startedAt, Instant now) {
        if (before != null && String.valueOf(progress.step()).equals(before.step) && progress.done() >= before.done) {
            return before;
        }
        boolean first = before == null;
        return new Pace(String.valueOf(progress.step()), first ? 0 : progress.done(), first ? startedAt : now);
    }

    /** Pieces a second, or null as long as nobody can tell. */
    Double perSecond(Progress progress, Instant now) {
        Duration time = Duration.between(at, now);
        long pieces = progress.done() - done;
        return time.compareTo(LEAST) < 0 || pieces <= 0 ? null : pieces * 1000.0 / time.toMillis();
    }

    /** How much longer it will take at this pace, or null as long as nobody can tell. */
    Duration rest(Progress progress, Instant now) {
        Double rate = perSecond(progress, now);
        if (rate == null || progress.total() == null) {
            return null;
        }
        return Duration.ofSeconds((long) Math.ceil(Math.max(0, progress.total() - progress.done()) / rate));
    }
}
