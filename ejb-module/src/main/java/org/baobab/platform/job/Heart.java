package org.baobab.platform.job;

import java.time.Duration;

/** When this node last told that it lives, by the clock that never jumps. */
final class Heart {
    private static final Duration GAP = Duration.ofSeconds(20);

    private volatile long beatAt = System.nanoTime();
    private volatile long steadySince = beatAt;

    void beats() {
        long now = System.nanoTime();
        if (now - beatAt > GAP.toNanos()) {
            steadySince = now;
        }
        beatAt = now;
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - beatAt > age.toNanos();
    }

    /** Whether it has not missed a beat for so long. */
    boolean isSteadyFor(Duration time) {
        return !isOlderThan(GAP) && System.nanoTime() - steadySince > time.toNanos();
    }
}
