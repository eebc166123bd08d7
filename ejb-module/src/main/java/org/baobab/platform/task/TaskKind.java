package org.baobab.platform.task;

import java.time.Duration;
import java.util.Optional;

/**
 * A kind of work as its handler declares it.
 *
 * @param name dotted, such as {@code notification.send}; it is stored with each task, so it stays for good
 * @param payload what a task of this kind carries: ids, not content, for operators may read it
 * @param queue where its tasks wait; empty is the queue of each task's priority
 * @param retries empty is the setting for all
 * @param limit how long one attempt may take; empty is the setting for all
 * @param joinsClosing whether the work runs inside the transaction that closes the row; then it takes effect exactly once, and must touch nothing but the
 *     database
 */
public record TaskKind<P extends Record>(
        String name,
        Class<P> payload,
        Optional<TaskQueue> queue,
        Optional<RetryPolicy> retries,
        Optional<Duration> limit,
        boolean joinsClosing) {

    public static <P extends Record> TaskKind<P> of(String name, Class<P> payload) {
        return new TaskKind<>(name, payload, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public TaskKind<P> on(TaskQueue where) {
        return new TaskKind<>(name, payload, Optional.of(where), retries, limit, joinsClosing);
    }

    public TaskKind<P> retrying(RetryPolicy policy) {
        return new TaskKind<>(name, payload, queue, Optional.of(policy), limit, joinsClosing);
    }

    public TaskKind<P> within(Duration time) {
        return new TaskKind<>(name, payload, queue, retries, Optional.of(time), joinsClosing);
    }

    public TaskKind<P> joiningTransaction() {
        return new TaskKind<>(name, payload, queue, retries, limit, true);
    }

    TaskQueue queueFor(Priority priority) {
        return queue.orElse(priority.queue());
    }
}
