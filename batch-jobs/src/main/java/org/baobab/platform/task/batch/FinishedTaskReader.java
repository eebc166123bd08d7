package org.baobab.platform.task.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.announcement.BatchUpkeep;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;
import org.baobab.platform.task.OldTasks;

/** The ids of tasks that finished long enough ago; those of batches whose counts are not noted yet are left alone. */
@Named
@Dependent
public class FinishedTaskReader extends KeysetReader<UUID, UUID> {
    @Inject
    @BatchProperty
    long hours;

    @Inject
    @BatchProperty
    long failedHours;

    @Inject
    OldTasks tasks;

    @Inject
    BatchUpkeep batches;

    @Inject
    JobProgress progress;

    @Inject
    Clock clock;

    private OldTasks.Age age;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        Instant now = clock.instant();
        age = new OldTasks.Age(
                now.minus(Duration.ofHours(hours)), now.minus(Duration.ofHours(failedHours)), batches.open());
        progress.begin("tasks", tasks.count(age));
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        return tasks.next(after, age, most);
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }
}
