package org.baobab.platform.web.limits;

import java.time.Duration;

/** So many requests in so much time. */
record Limit(int permits, Duration window) {
    private static final long NANOS_PER_MICRO = 1000;

    /** The pace at which a caller that asks evenly may go on for ever. */
    long intervalMicros() {
        return Math.max(1, window.toNanos() / NANOS_PER_MICRO / permits);
    }
}
