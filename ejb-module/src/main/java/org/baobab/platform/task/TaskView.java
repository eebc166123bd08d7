package org.baobab.platform.task;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;

/**
 * How a task is going.
 *
 * @param dueAt when the next attempt begins, while it waits for one
 */
public record TaskView(
        UUID id,
        String kind,
        String queue,
        Priority priority,
        TaskState state,
        int attempts,
        int progress,
        String error,
        JsonValue result,
        Instant createdAt,
        Instant dueAt,
        Instant startedAt,
        Instant finishedAt,
        UUID batchId,
        UUID organizationId,
        UUID accountId) {}
