package org.baobab.platform.task;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The work is done or not; only its record is missing where the database is away just now, so it is written again as long as the lease may hold.
 *
 * @param within how long
 */
record Patience(Duration within) {
    private static final Duration PAUSE = Duration.ofMillis(500);

    <T> T until(Supplier<T> write) {
        long end = System.nanoTime() + within.toNanos();
        while (true) {
            try {
                return write.get();
            } catch (TaskStoreException e) {
                if (e.isLasting() || System.nanoTime() - end > 0 || !pause()) {
                    throw e;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
