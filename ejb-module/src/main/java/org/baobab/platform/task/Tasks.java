package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;

/** Where work is left to be done: each task runs when, and only when, the caller's transaction commits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tasks {
    private static final int MAX_REQUEST_ID = 100;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    TaskRows rows;

    @Inject
    TaskPayloads payloads;

    @Inject
    TaskCourier courier;

    @Inject
    QueueFigures figures;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public UUID submit(NewTask task) {
        return submitAll(List.of(task)).getFirst();
    }

    /** Writes all of them in one go. */
    public List<UUID> submitAll(List<NewTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<TaskRow> wanted = tasks.stream().map(task -> row(task, now)).toList();
        rows.insert(wanted);
        transactions.registerInterposedSynchronization(new AfterCommit(wanted));
        return tasks.stream().map(NewTask::id).toList();
    }

    private TaskRow row(NewTask task, Instant now) {
        boolean waits = task.dueAt() != null && task.dueAt().isAfter(now);
        boolean called = somebodyCalls();
        return new TaskRow(
                task,
                payloads.write(task.payload()),
                task.organizationId() == null && called ? caller.organizationId() : task.organizationId(),
                task.accountId() == null && called ? caller.accountId() : task.accountId(),
                called ? shortened(caller.requestId()) : null,
                now,
                waits ? task.dueAt() : now,
                waits ? null : now);
    }

    /** A round of a node's own thread has no request and no caller. */
    private boolean somebodyCalls() {
        try {
            return caller.requestId() != null;
        } catch (ContextNotActiveException nobody) {
            return false;
        }
    }

    private static String shortened(String requestId) {
        return requestId == null || requestId.length() <= MAX_REQUEST_ID
                ? requestId
                : requestId.substring(0, MAX_REQUEST_ID);
    }

    /** Where the process ends between commit and message, the sweeper finds the rows. */
    private final class AfterCommit implements Synchronization {
        private final List<TaskRow> written;

        private AfterCommit(List<TaskRow> written) {
            this.written = written;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to add.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                for (TaskRow row : written) {
                    figures.submitted(row.task().queue());
                    if (row.announcedAt() != null) {
                        courier.send(row.announcement());
                    }
                }
            }
        }
    }
}
