package org.baobab.platform.task;

import java.time.Duration;

/** The work was not even tried: the other side is known to be down, or asked for patience. The task comes back, and no attempt is used up. */
public class TryLaterException extends RuntimeException {
    private final Duration delay;

    public TryLaterException(String reason, Duration delay) {
        super(reason);
        this.delay = delay;
    }

    public TryLaterException(String reason, Duration delay, Throwable cause) {
        super(reason, cause);
        this.delay = delay;
    }

    public Duration delay() {
        return delay;
    }
}
