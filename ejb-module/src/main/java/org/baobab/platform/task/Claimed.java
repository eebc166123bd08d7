package org.baobab.platform.task;

import java.util.UUID;

/**
 * A task in the hands of one attempt.
 *
 * @param claim how often the row was taken so far; only who took it last may close it
 */
record Claimed(
        UUID id,
        int claim,
        String kind,
        TaskQueue queue,
        Priority priority,
        int attempt,
        String payload,
        UUID organizationId,
        UUID accountId,
        UUID batchId,
        String requestId) {

    TaskClosed closed(TaskState state, String error) {
        return new TaskClosed(id, kind, state, batchId, organizationId, accountId, error);
    }
}
