package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.task.TaskQueries;
import org.baobab.platform.task.TaskState;

/** Notes how batches ended before their tasks are pruned, from a day after they began. */
@ApplicationScoped
@Transactional
public class BatchUpkeep {
    private static final Duration AGE = Duration.ofHours(24);

    @Inject
    Batches batches;

    @Inject
    TaskQueries tasks;

    @Inject
    Clock clock;

    /**
     * Those that may have ended, in the order of their ids.
     *
     * @param after the last one of the part before; null to begin
     */
    public List<UUID> next(UUID after, int most) {
        return batches.openBefore(clock.instant().minus(AGE), after, most);
    }

    /** Those whose tasks are still needed, because their counts are not noted yet. */
    public Set<UUID> open() {
        return batches.open();
    }

    /** Where none of its tasks waits or is at work. */
    public void close(UUID batchId) {
        Optional<NotificationBatch> batch = batches.hold(batchId);
        Map<TaskState, Long> counts = tasks.countByState(batchId);
        boolean atWork = counts.getOrDefault(TaskState.QUEUED, 0L) + counts.getOrDefault(TaskState.RUNNING, 0L) > 0;
        if (!atWork) {
            batch.ifPresent(open -> open.close(counts, clock.instant()));
        }
    }
}
