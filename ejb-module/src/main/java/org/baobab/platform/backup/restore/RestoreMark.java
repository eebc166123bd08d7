package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Says in a database itself where its rows came from, and whether all of them came. It is written before the first change and finished after the last one; no
 * server starts on a database whose mark is not finished. It stands in the schema {@code server}, beside what a backup takes along, for it is about this
 * database and not about its rows.
 */
public record RestoreMark(String backup, Purpose purpose, Instant begunAt, Instant finishedAt) {
    /** What the database is for. One for a proof never becomes a server's. */
    public enum Purpose {
        USE,
        PROOF
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    static Optional<RestoreMark> find(Connection connection) throws SQLException {
        if (TargetDatabase.ask(connection, "SELECT to_regclass('server.restore_mark')") == null) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT backup, purpose, begun_at, finished_at FROM server.restore_mark""")) {
            if (!rows.next()) {
                return Optional.empty();
            }
            OffsetDateTime finished = rows.getObject(4, OffsetDateTime.class);
            return Optional.of(new RestoreMark(
                    rows.getString(1),
                    Purpose.valueOf(rows.getString(2)),
                    rows.getObject(3, OffsetDateTime.class).toInstant(),
                    finished == null ? null : finished.toInstant()));
        }
    }

    static void begin(Connection connection, String backup, Purpose purpose) throws SQLException {
        TargetDatabase.execute(connection, "CREATE SCHEMA IF NOT EXISTS server", """
                CREATE TABLE server.restore_mark (
                    backup text NOT NULL,
                    purpose text NOT NULL,
                    begun_at timestamptz NOT NULL DEFAULT now(),
                    finished_at timestamptz)""");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO server.restore_mark (backup, purpose) VALUES (?, ?)")) {
            insert.setString(1, backup);
            insert.setString(2, purpose.name());
            insert.executeUpdate();
        }
    }

    /** Waits for the disk: what is said to be whole survives the next loss of power. */
    static void finish(Connection connection) throws SQLException {
        TargetDatabase.execute(
                connection, "SET synchronous_commit = on", "UPDATE server.restore_mark SET finished_at = now()");
    }
}
