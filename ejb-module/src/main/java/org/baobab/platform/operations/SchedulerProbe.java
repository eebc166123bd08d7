package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.baobab.platform.job.Scheduler;

/** Without its scheduler a node starts no job by itself. What counts is when it last did its round, not that a thread is there. */
@ApplicationScoped
public class SchedulerProbe implements HealthProbe {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    Scheduler scheduler;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "scheduler";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> look() {
        if (!scheduler.isEnabled()) {
            return Map.of("enabled", false);
        }
        Instant tickedAt = scheduler.tickedAt();
        if (tickedAt.isBefore(clock.instant().minus(LONGEST))) {
            throw new IllegalStateException("The scheduler has been still since " + tickedAt);
        }
        return Map.of("enabled", true, "lastTick", tickedAt.toString());
    }
}
