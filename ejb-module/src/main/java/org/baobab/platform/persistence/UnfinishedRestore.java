package org.baobab.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The mark that a restore leaves in the database until it is done. What it did not finish must never be taken for the whole. */
final class UnfinishedRestore {
    private UnfinishedRestore() {}

    /** A sentence that says what was not finished and what to do, where there is such a mark. */
    static Optional<String> in(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!isThere(statement)) {
                return Optional.empty();
            }
            try (ResultSet rows = statement.executeQuery("""
                    SELECT backup, to_char(begun_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM server.restore_mark
                    WHERE finished_at IS NULL""")) {
                return rows.next() ? Optional.of(sentence(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT to_regclass('server.restore_mark') IS NOT NULL")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static String sentence(String backup, String begun) {
        return "the restore of backup " + backup + " into it, begun " + begun + " UTC, was not finished, so rows are"
                + " missing. Run ./baobab restore " + backup + " again: it begins anew in this database";
    }
}
