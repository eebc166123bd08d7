package org.baobab.platform.job.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.baobab.platform.job.JobHistory;
import org.baobab.platform.job.JobProgress;

/** The numbers of executions that are old enough to be forgotten, in order. What is forgotten is gone, so a restart needs no checkpoint. */
@Named
@Dependent
public class OldExecutionReader extends AbstractItemReader {
    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    String days;

    @Inject
    JobHistory history;

    @Inject
    JobProgress progress;

    private final Deque<Long> page = new ArrayDeque<>();
    private Instant before;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        before = history.before(days == null || days.isBlank() ? null : Duration.ofDays(Long.parseLong(days)));
        progress.expect(history.countEndedBefore(before));
    }

    @Override
    public Object readItem() {
        if (page.isEmpty()) {
            page.addAll(history.endedBefore(before, last, PAGE));
        }
        Long next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public void close() {
        if (before != null) {
            history.forgetRunsEndedBefore(before);
        }
    }
}
