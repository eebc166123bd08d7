package org.baobab.platform.task;

import java.time.Duration;

/** The attempt took longer than it may. */
class LimitExceededException extends RuntimeException {
    LimitExceededException(Duration limit) {
        super("it took longer than " + limit.toSeconds() + " s");
    }
}
