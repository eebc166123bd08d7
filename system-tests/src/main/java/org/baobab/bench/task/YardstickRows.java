package org.baobab.bench.task;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;

/** The application's statements on a table of the same shape, each prepared once and committed by itself. */
final class YardstickRows implements AutoCloseable {
    private static final int LEASE_SECONDS = 60;

    private final PreparedStatement insert;
    private final PreparedStatement claim;
    private final PreparedStatement done;

    YardstickRows(Connection connection) throws SQLException {
        insert = connection.prepareStatement("""
                INSERT INTO yardstick_task (id, kind, queue, priority, state, payload, organization_id, account_id, batch_id,
                    request_id, created_at, due_at, announced_at)
                VALUES (?, 'task.probe', 'normal', 'NORMAL', 'QUEUED', '{"millis":0}'::jsonb, NULL, NULL, NULL, NULL, ?, ?, ?)""");
        claim = connection.prepareStatement("""
                UPDATE yardstick_task SET state = 'RUNNING', attempts = attempts + 1, claims = claims + 1, node = 'rabbit',
                    due_at = ?, started_at = coalesce(started_at, ?)
                WHERE id = ? AND state = 'QUEUED' AND due_at <= ?
                    AND NOT EXISTS (SELECT FROM task_queue q WHERE q.name = yardstick_task.queue AND q.paused_at IS NOT NULL)
                RETURNING claims, kind, queue, priority, attempts, payload, organization_id, account_id, batch_id, request_id,
                    set_config('synchronous_commit', 'off', true)""");
        done = connection.prepareStatement("""
                UPDATE yardstick_task SET state = 'DONE', progress = 100, result = NULL, error = NULL, due_at = NULL,
                    finished_at = ?
                WHERE id = ? AND state = 'RUNNING' AND claims = ?""");
    }

    void insert(UUID id) throws SQLException {
        OffsetDateTime now = now();
        insert.setObject(1, id);
        insert.setObject(2, now);
        insert.setObject(3, now);
        insert.setObject(4, now);
        insert.executeUpdate();
    }

    OptionalInt claim(UUID id) throws SQLException {
        OffsetDateTime now = now();
        claim.setObject(1, now.plusSeconds(LEASE_SECONDS));
        claim.setObject(2, now);
        claim.setObject(3, id);
        claim.setObject(4, now);
        try (ResultSet row = claim.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt("claims")) : OptionalInt.empty();
        }
    }

    void close(UUID id, int claims) throws SQLException {
        done.setObject(1, now());
        done.setObject(2, id);
        done.setInt(3, claims);
        done.executeUpdate();
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        claim.close();
        done.close();
    }
}
