package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.baobab.platform.task.TaskSweeper;

/** Without its sweeper a node sends no task again that waits for its time or lost its message; those that are new run all the same. */
@ApplicationScoped
public class SweeperProbe implements HealthProbe {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    TaskSweeper sweeper;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> look() {
        Instant sweptAt = sweeper.sweptAt();
        if (sweptAt.isBefore(clock.instant().minus(LONGEST))) {
            throw new IllegalStateException("The sweeper of tasks has been still since " + sweptAt);
        }
        return Map.of();
    }
}
