package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.task.TaskHandlers.Known;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Claims a row, has the work done and closes the row, in the worker's thread and each in a transaction of its own. */
@ApplicationScoped
class TaskRunner {
    private static final Logger LOG = Logger.getLogger(TaskRunner.class);
    private static final String LOG_KEY = "requestId";

    @Inject
    TaskRows rows;

    @Inject
    WorkedRows worked;

    @Inject
    Closer closer;

    @Inject
    TaskHandlers handlers;

    @Inject
    TaskWork work;

    @Inject
    TaskSettings settings;

    @Inject
    Watch watch;

    @Inject
    QueueFigures figures;

    @Inject
    TaskNews news;

    @Inject
    TaskEnds ends;

    @Inject
    Caller caller;

    /** Does nothing where the task is somebody else's by now: a message that comes twice takes effect once. */
    void run(UUID id) {
        Optional<Claimed> claimed = worked.claim(id);
        if (claimed.isEmpty()) {
            return;
        }
        Claimed task = claimed.get();
        caller.actAsSystem(task.organizationId());
        caller.describe(caller.locale(), task.requestId(), null);
        MDC.put(LOG_KEY, String.valueOf(task.requestId()));
        long started = System.nanoTime();
        try {
            handlers.find(task.kind())
                    .ifPresentOrElse(
                            known -> attempt(task, known),
                            () -> fail(task, "This version of Baobab knows no work of the kind " + task.kind()));
        } finally {
            figures.worked(task.queue(), task.kind(), System.nanoTime() - started);
            MDC.remove(LOG_KEY);
        }
    }

    private <P extends Record> void attempt(Claimed task, Known<P> known) {
        TaskKind<P> kind = known.kind();
        Attempt run = new Attempt(task, settings.retriesOf(kind), rows, news);
        Duration limit = settings.limitOf(kind);
        Object result = null;
        Throwable failure = null;
        Watch.Stint stint = watch.begin(task, limit);
        try {
            result = work.perform(task, known, run);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            failure = e;
        } finally {
            // Work that came to its end all the same is done, and must not be done again.
            if (stint.end() && failure != null) {
                failure = new LimitExceededException(limit);
            }
        }
        if (failure == null) {
            succeed(task, kind, result);
        } else {
            settle(task, run, failure);
        }
    }

    private void succeed(Claimed task, TaskKind<?> kind, Object result) {
        // Work that joined the closing transaction has closed the row itself.
        if (kind.joinsClosing()) {
            closer.closed(task);
        } else {
            closer.close(new Done(task, work.json(result)));
        }
    }

    private void settle(Claimed task, Attempt run, Throwable failure) {
        switch (failure) {
            case TaskCancelledException gone -> LOG.debugf("%s", gone.getMessage());
            case PointlessException pointless -> cancel(task, pointless.getMessage());
            case PermanentFailureException permanent -> fail(task, permanent.getMessage());
            case TryLaterException later -> {
                LOG.debugf("%s %s waits: %s", task.kind(), task.id(), later.getMessage());
                closes(task, () -> rows.back(task, true, later.getMessage(), later.delay()));
            }
            default -> {
                String reason = reason(failure);
                if (!(failure instanceof Exception) || isOurMistake(failure)) {
                    LOG.errorf(failure, "%s %s broke", task.kind(), task.id());
                }
                if (run.lastAttempt()) {
                    fail(task, reason);
                } else {
                    LOG.infof("%s %s failed (attempt %d): %s", task.kind(), task.id(), task.attempt(), reason);
                    figures.retried(task.queue());
                    closes(task, () -> rows.back(task, false, reason, run.delay(ThreadLocalRandom.current())));
                }
            }
        }
    }

    private void fail(Claimed task, String reason) {
        LOG.infof("%s %s failed for good (attempt %d): %s", task.kind(), task.id(), task.attempt(), reason);
        end(task, TaskState.FAILED, reason);
    }

    private void cancel(Claimed task, String reason) {
        LOG.debugf("%s %s has no point any more: %s", task.kind(), task.id(), reason);
        end(task, TaskState.CANCELLED, reason);
    }

    private void end(Claimed task, TaskState state, String reason) {
        if (closes(task, () -> rows.ended(task, state, reason))) {
            figures.ended(task.queue(), state);
            ends.tell(task.closed(state, reason));
        }
    }

    private boolean closes(Claimed task, BooleanSupplier write) {
        boolean mine = new Patience(TaskRows.LEASE).until(write::getAsBoolean);
        if (!mine) {
            LOG.debugf("%s %s was taken from this attempt", task.kind(), task.id());
        }
        return mine;
    }

    private static boolean isOurMistake(Throwable failure) {
        return failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof IllegalStateException
                || failure instanceof IndexOutOfBoundsException;
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
