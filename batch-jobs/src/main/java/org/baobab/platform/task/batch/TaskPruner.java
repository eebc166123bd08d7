package org.baobab.platform.task.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.task.OldTasks;
import org.jboss.logging.Logger;

/** Deletes a chunk of finished tasks and counts them, by one statement. */
@Named
@Dependent
public class TaskPruner extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(TaskPruner.class);

    @Inject
    @BatchProperty
    long hours;

    @Inject
    @BatchProperty
    long failedHours;

    @Inject
    OldTasks tasks;

    @Inject
    JobProgress progress;

    @Inject
    Clock clock;

    @Override
    public void open(Serializable checkpoint) {
        tasks.forgetTallies();
    }

    @Override
    public void writeItems(List<Object> items) {
        Instant now = clock.instant();
        // Those of open batches were left out by the reader.
        OldTasks.Age age = new OldTasks.Age(
                now.minus(Duration.ofHours(hours)), now.minus(Duration.ofHours(failedHours)), Set.of());
        int gone = tasks.delete(items.stream().map(UUID.class::cast).toList(), age);
        progress.did(items.size());
        LOG.infof("tasks: %d gone", gone);
    }
}
