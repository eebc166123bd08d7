package org.baobab.platform.pdf.process;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does something to work that is not done in time, from outside, because the work itself hears nothing. */
public final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> end;
    private volatile boolean passed;

    public Deadline(ScheduledExecutorService clock, Duration time, Runnable then) {
        end = clock.schedule(
                () -> {
                    passed = true;
                    then.run();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    public boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
