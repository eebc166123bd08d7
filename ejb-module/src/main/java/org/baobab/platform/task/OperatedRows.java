package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The rows as operators change them, each time as part of a transaction. Whoever comes second finds a row in another state and changes nothing. */
@ApplicationScoped
class OperatedRows {
    static final int CHUNK = 2000;
    static final UUID FIRST = new UUID(0, 0);

    private static final String FORMER =
            "RETURNING task.kind, task.queue, task.batch_id, task.organization_id, task.account_id, old.state, old.error";

    // A new life: nothing of the former one is left but the number of claims, by which an attempt that is still at work
    // knows that it lost the row.
    private static final String ANEW = """
            UPDATE task SET state = 'QUEUED', dead = false, attempts = 0, lost = 0, progress = 0, result = NULL, error = NULL,
                node = NULL, due_at = ?, announced_at = NULL, started_at = NULL, finished_at = NULL
            FROM old WHERE task.id = old.id
            """;
    private static final String RETRY = """
            WITH old AS (SELECT id, state, error FROM task WHERE id = ? AND state IN ('FAILED', 'CANCELLED') FOR UPDATE)
            """ + ANEW + FORMER;
    private static final String CANCEL = """
            WITH old AS (SELECT id, state, error FROM task WHERE id = ? AND state IN ('QUEUED', 'RUNNING') FOR UPDATE)
            UPDATE task SET state = 'CANCELLED', due_at = NULL, finished_at = ?
            FROM old WHERE task.id = old.id
            """ + FORMER;
    private static final String RETRY_FAILED = """
            WITH old AS (
                SELECT id FROM task WHERE dead AND queue = ? AND (?::text IS NULL OR kind = ?) AND id > ?
                ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED),
            again AS (
            """ + ANEW + """
            RETURNING task.id)
            SELECT count(*), (SELECT id FROM again ORDER BY id DESC LIMIT 1) FROM again""";
    private static final String FORGET_ANNOUNCEMENTS = """
            WITH old AS (
                SELECT id FROM task
                WHERE queue = ? AND finished_at IS NULL AND state = 'QUEUED' AND announced_at <= ? AND id > ?
                ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED),
            silent AS (UPDATE task SET announced_at = NULL FROM old WHERE task.id = old.id RETURNING task.id)
            SELECT count(*), (SELECT id FROM silent ORDER BY id DESC LIMIT 1) FROM silent""";
    private static final String PAUSE =
            "UPDATE task_queue SET paused_at = ?, paused_by = ? WHERE name = ? AND paused_at IS NULL";
    private static final String RESUME =
            "UPDATE task_queue SET paused_at = NULL, paused_by = NULL WHERE name = ? AND paused_at IS NOT NULL";

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    /** What became of a part of the rows; {@code last} is where the next part begins. */
    record Part(int number, UUID last) {
        boolean isTheEnd() {
            return number < CHUNK;
        }
    }

    /** A row as it was until now. */
    record Former(
            String kind,
            TaskQueue queue,
            UUID batchId,
            UUID organizationId,
            UUID accountId,
            TaskState state,
            String error) {}

    /** Empty if the task is in another state. */
    Optional<Former> retry(UUID id) {
        return rows.ask(RETRY, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, TaskRows.utc(clock.instant()));
            return former(statement);
        });
    }

    /** Empty if the task is in another state. */
    Optional<Former> cancel(UUID id) {
        return rows.ask(CANCEL, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, TaskRows.utc(clock.instant()));
            return former(statement);
        });
    }

    /** @param kind null for any */
    Part retryFailed(TaskQueue queue, String kind, UUID after) {
        return rows.ask(RETRY_FAILED, statement -> {
            statement.setString(1, queue.label());
            statement.setString(2, kind);
            statement.setString(3, kind);
            statement.setObject(4, after);
            statement.setInt(5, CHUNK);
            statement.setObject(6, TaskRows.utc(clock.instant()));
            return part(statement);
        });
    }

    /** The messages of these tasks were dropped while the queue stood still, so the sweeper sends them again. */
    Part forgetAnnouncements(TaskQueue queue, Instant until, UUID after) {
        return rows.ask(FORGET_ANNOUNCEMENTS, statement -> {
            statement.setString(1, queue.label());
            statement.setObject(2, TaskRows.utc(until));
            statement.setObject(3, after);
            statement.setInt(4, CHUNK);
            return part(statement);
        });
    }

    /** False if it was paused already. */
    boolean pause(TaskQueue queue, UUID by) {
        return rows.ask(PAUSE, statement -> {
                    statement.setObject(1, TaskRows.utc(clock.instant()));
                    statement.setObject(2, by);
                    statement.setString(3, queue.label());
                    return statement.executeUpdate();
                })
                == 1;
    }

    /** False if it was not paused. */
    boolean resume(TaskQueue queue) {
        return rows.ask(RESUME, statement -> {
                    statement.setString(1, queue.label());
                    return statement.executeUpdate();
                })
                == 1;
    }

    private static Part part(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new Part(row.getInt(1), row.getObject(2, UUID.class));
        }
    }

    private static Optional<Former> former(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Former(
                            row.getString(1),
                            TaskQueue.labelled(row.getString(2)).orElseThrow(),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getObject(5, UUID.class),
                            TaskState.valueOf(row.getString(6)),
                            row.getString(7)))
                    : Optional.empty();
        }
    }
}
