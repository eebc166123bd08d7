package org.baobab.platform.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Produces the one clock that everything reads the time from. It ticks in microseconds, as PostgreSQL stores them, so that what was written and what is read
 * back are equal.
 */
@ApplicationScoped
public class UtcClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
