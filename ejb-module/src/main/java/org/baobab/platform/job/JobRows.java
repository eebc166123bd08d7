package org.baobab.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The database of runs, and of JBeret's executions in its schema {@code server}: plain JDBC, which takes part in a transaction where there is one. */
@ApplicationScoped
class JobRows {
    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    <T> T ask(String sql, SqlFunction<PreparedStatement, T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.apply(statement);
        } catch (SQLException e) {
            throw new JobStoreException(e);
        }
    }

    int change(String sql, Object... values) {
        return ask(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    <T> List<T> list(String sql, SqlFunction<ResultSet, T> row, Object... values) {
        return ask(sql, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.apply(rows));
                }
                return found;
            }
        });
    }

    <T> Optional<T> find(String sql, SqlFunction<ResultSet, T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    static String node() {
        return System.getProperty("jboss.node.name", "node");
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    interface SqlFunction<S, T> {
        T apply(S from) throws SQLException;
    }
}
