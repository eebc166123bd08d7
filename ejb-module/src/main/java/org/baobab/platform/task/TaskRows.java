package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * The rows, one statement a step. Plain JDBC, for every task passes here: outside of a transaction a step is one round trip that commits itself, inside one it
 * takes part.
 */
@ApplicationScoped
class TaskRows {
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int MAX_ERROR = 1000;

    private static final String INSERT = """
            INSERT INTO task (id, kind, queue, priority, state, payload, organization_id, account_id, batch_id, request_id,
                created_at, due_at, announced_at)
            VALUES (?, ?, ?, ?, 'QUEUED', ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ENDED = """
            UPDATE task SET state = ?, dead = ?, error = ?, due_at = NULL, finished_at = ?
            WHERE id = ? AND state = 'RUNNING' AND claims = ?""";
    private static final String BACK = """
            UPDATE task SET state = 'QUEUED', attempts = attempts - ?, error = ?, due_at = ?, announced_at = NULL, node = NULL
            WHERE id = ? AND state = 'RUNNING' AND claims = ?""";
    private static final String PROGRESS = """
            UPDATE task SET progress = ? WHERE id = ? AND state = 'RUNNING' AND claims = ?
            RETURNING set_config('synchronous_commit', 'off', true)""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Clock clock;

    /** In the caller's transaction. */
    void insert(Collection<TaskRow> rows) {
        ask(INSERT, statement -> {
            for (TaskRow row : rows) {
                row.bind(statement);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** False, as below, if the task is no longer this attempt's. */
    boolean ended(Claimed task, TaskState state, String reason) {
        return changesOne(ENDED, statement -> {
            statement.setString(1, state.name());
            statement.setBoolean(2, state == TaskState.FAILED);
            statement.setString(3, shortened(reason));
            statement.setObject(4, utc(clock.instant()));
            statement.setObject(5, task.id());
            statement.setInt(6, task.claim());
        });
    }

    /** Comes back after the delay; with {@code unused} as if this attempt had not been. */
    boolean back(Claimed task, boolean unused, String reason, Duration delay) {
        return changesOne(BACK, statement -> {
            statement.setInt(1, unused ? 1 : 0);
            statement.setString(2, shortened(reason));
            statement.setObject(3, utc(clock.instant().plus(delay)));
            statement.setObject(4, task.id());
            statement.setInt(5, task.claim());
        });
    }

    boolean progress(Claimed task, int percent) {
        return ask(PROGRESS, statement -> {
            statement.setInt(1, Math.clamp(percent, 0, 100));
            statement.setObject(2, task.id());
            statement.setInt(3, task.claim());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    <T> T ask(String sql, SqlFunction<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.apply(statement);
        } catch (SQLException e) {
            throw new TaskStoreException(e);
        }
    }

    private boolean changesOne(String sql, SqlBinding binding) {
        return ask(sql, statement -> {
            binding.bind(statement);
            return statement.executeUpdate() == 1;
        });
    }

    static Object utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static String node() {
        return System.getProperty("jboss.node.name", "node");
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= MAX_ERROR ? reason : reason.substring(0, MAX_ERROR - 1) + "…";
    }

    interface SqlFunction<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    interface SqlBinding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
