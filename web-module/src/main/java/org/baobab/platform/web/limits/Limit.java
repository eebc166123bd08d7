package org.baobab.platform.web.limits;

import java.time.Duration;

/** So many requests in so much time. */
record Limit(int permits, Duration window) {
    private static final long NANOS_PER_MICRO = 1000;

    long micros() {
        return window.toNanos() / NANOS_PER_MICRO;
    }
}
