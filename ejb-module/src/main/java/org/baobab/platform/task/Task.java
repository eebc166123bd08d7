package org.baobab.platform.task;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row as it is read. It is written by {@link TaskRows} alone, one statement a step. */
@Entity
@Immutable
@Table(name = "task")
class Task {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Id
    private UUID id;

    private String kind;

    private String queue;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private boolean dead;

    private short attempts;

    private short lost;

    private short progress;

    @Column(columnDefinition = "jsonb")
    private String payload;

    @Column(columnDefinition = "jsonb")
    private String result;

    private String error;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "batch_id")
    private UUID batchId;

    @Column(name = "request_id")
    private String requestId;

    private String node;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Task() {}

    UUID id() {
        return id;
    }

    TaskView view() {
        return new TaskView(
                id,
                kind,
                queue,
                priority,
                state,
                attempts,
                progress,
                error,
                json(result),
                createdAt,
                state == TaskState.QUEUED ? dueAt : null,
                startedAt,
                finishedAt,
                batchId,
                organizationId,
                accountId);
    }

    TaskDetails details() {
        return new TaskDetails(view(), json(payload), lost, node, requestId);
    }

    private static JsonValue json(String text) {
        if (text == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
