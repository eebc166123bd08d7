package org.baobab.system.chores;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.baobab.system.harness.TheServer;

/** Rows as time would have made them. */
final class Rows {
    private Rows() {}

    static int change(String sql, Object... values) {
        return ask(sql, PreparedStatement::executeUpdate, values);
    }

    static long count(String sql, Object... values) {
        return ask(
                sql,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                },
                values);
    }

    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    private static <T> T ask(String sql, Question<T> question, Object... values) {
        try (Connection connection = DriverManager.getConnection(
                        TheServer.databaseUrl(), TheServer.databaseUser(), TheServer.databasePassword());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return question.ask(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
