package org.baobab.platform.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables of the search: plain JDBC, which takes part in a transaction where there is one. */
@ApplicationScoped
class SearchRows {
    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    int change(String sql, Object... values) {
        return ask(sql, values, PreparedStatement::executeUpdate);
    }

    <T> Optional<T> find(String sql, Row<T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) {
        return ask(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    private <T> T ask(String sql, Object[] values, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Collection<?> all ? array(connection, all) : values[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new SearchStoreException(e);
        }
    }

    private static Array array(Connection connection, Collection<?> values) throws SQLException {
        String type = values.stream().allMatch(UUID.class::isInstance) ? "uuid" : "bigint";
        return connection.createArrayOf(type, values.toArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
