package org.baobab.platform.task.rest;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task goes, as the contract tells it; what is null is left out. */
public record TaskStatus(
        UUID id,
        String kind,
        Priority priority,
        TaskState state,
        int attempts,
        int progress,
        String error,

        @Schema(type = SchemaType.OBJECT, description = "What came out; documentId where it is a file")
        JsonValue result,

        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        @JsonbTransient long version)
        implements Versioned {

    static TaskStatus of(TaskView task) {
        return new TaskStatus(
                task.id(),
                task.kind(),
                task.priority(),
                task.state(),
                task.attempts(),
                task.progress(),
                task.error(),
                task.result(),
                task.createdAt(),
                task.startedAt(),
                task.finishedAt(),
                version(task));
    }

    /** A row of tasks counts no versions; what can change in it makes one, the same on every node. */
    static long version(TaskView task) {
        return Integer.toUnsignedLong(Objects.hash(
                task.state().name(),
                task.attempts(),
                task.progress(),
                task.error(),
                task.dueAt(),
                task.startedAt(),
                task.finishedAt()));
    }
}
