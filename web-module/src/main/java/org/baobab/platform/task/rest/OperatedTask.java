package org.baobab.platform.task.rest;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskDetails;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that operators see of one task; what is null is left out. */
public record OperatedTask(
        UUID id,
        String kind,
        String queue,
        Priority priority,
        TaskState state,
        int attempts,
        int progress,
        String error,

        @Schema(type = SchemaType.OBJECT, description = "What came out; documentId where it is a file")
        JsonValue result,

        Instant createdAt,

        @Schema(description = "When the next attempt begins, while it waits for one")
        Instant dueAt,

        Instant startedAt,
        Instant finishedAt,
        UUID batchId,
        UUID organizationId,
        UUID accountId,

        @Schema(type = SchemaType.OBJECT, description = "What it carries, without what sounds like a secret")
        JsonValue payload,

        @Schema(description = "How often a worker vanished with it")
        int lost,

        @Schema(description = "Who works on it, or did last")
        String node,

        @Schema(description = "The request that submitted it, as in the log")
        String requestId,

        @JsonbTransient long version)
        implements Versioned {

    static OperatedTask of(TaskDetails details) {
        TaskView task = details.task();
        return new OperatedTask(
                task.id(),
                task.kind(),
                task.queue(),
                task.priority(),
                task.state(),
                task.attempts(),
                task.progress(),
                task.error(),
                task.result(),
                task.createdAt(),
                task.dueAt(),
                task.startedAt(),
                task.finishedAt(),
                task.batchId(),
                task.organizationId(),
                task.accountId(),
                details.payload(),
                details.lost(),
                details.node(),
                details.requestId(),
                TaskStatus.version(task));
    }
}
