package org.baobab.platform.task;

import java.time.Duration;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The attempt that works on a claimed row. */
final class Attempt implements TaskRun {
    private final Claimed task;
    private final RetryPolicy retries;
    private final TaskRows rows;
    private final TaskNews news;

    Attempt(Claimed task, RetryPolicy retries, TaskRows rows, TaskNews news) {
        this.task = task;
        this.retries = retries;
        this.rows = rows;
        this.news = news;
    }

    @Override
    public UUID taskId() {
        return task.id();
    }

    @Override
    public int attempt() {
        return task.attempt();
    }

    @Override
    public boolean lastAttempt() {
        return retries.isLast(task.attempt());
    }

    @Override
    public Priority priority() {
        return task.priority();
    }

    @Override
    public UUID organizationId() {
        return task.organizationId();
    }

    @Override
    public UUID accountId() {
        return task.accountId();
    }

    @Override
    public UUID batchId() {
        return task.batchId();
    }

    @Override
    public void progress(int percent) {
        if (!rows.progress(task, percent)) {
            throw new TaskCancelledException(task.id());
        }
        news.progressed(task, percent);
    }

    Duration delay(RandomGenerator random) {
        return retries.delayAfter(task.attempt(), random);
    }
}
