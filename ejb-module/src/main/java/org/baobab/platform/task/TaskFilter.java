package org.baobab.platform.task;

import java.time.Instant;
import java.util.UUID;

/** Which tasks a list shows; null is any. */
public record TaskFilter(String kind, TaskState state, TaskQueue queue, Instant since, UUID batchId) {
    public static TaskFilter all() {
        return new TaskFilter(null, null, null, null, null);
    }
}
