package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.task.TaskQueries;
import org.baobab.platform.task.TaskState;

/** Notes how batches ended before their tasks are swept away, a day after they began. */
@ApplicationScoped
class BatchUpkeep {
    private static final Duration AGE = Duration.ofHours(24);
    private static final int MOST = 200;

    @Inject
    Batches batches;

    @Inject
    TaskQueries tasks;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> due() {
        return batches.openBefore(clock.instant().minus(AGE), MOST);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void close(UUID batchId) {
        Optional<NotificationBatch> batch = batches.hold(batchId);
        Map<TaskState, Long> counts = tasks.countByState(batchId);
        boolean atWork = counts.getOrDefault(TaskState.QUEUED, 0L) + counts.getOrDefault(TaskState.RUNNING, 0L) > 0;
        if (!atWork) {
            batch.ifPresent(open -> open.close(counts, clock.instant()));
        }
    }
}
