package org.baobab.platform.backup.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows on their way into a statement that takes a column as one array, a thousand at a time. */
final class Batch implements AutoCloseable {
    private static final int ROWS = 1000;

    private final Connection connection;
    private final String sql;
    private final List<List<Object>> columns = new ArrayList<>();

    Batch(Connection connection, String sql, int columnCount) {
        this.connection = connection;
        this.sql = sql;
        for (int i = 0; i < columnCount; i++) {
            columns.add(new ArrayList<>());
        }
    }

    void add(Object... row) {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
        if (columns.getFirst().size() == ROWS) {
            try {
                flush();
            } catch (SQLException e) {
                throw new IllegalStateException("A list of objects could not be kept", e);
            }
        }
    }

    private void flush() throws SQLException {
        if (columns.getFirst().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                List<Object> column = columns.get(i);
                String type = column.getFirst() instanceof Long ? "bigint" : "text";
                statement.setArray(i + 1, connection.createArrayOf(type, column.toArray()));
            }
            statement.executeUpdate();
        }
        columns.forEach(List::clear);
    }

    @Override
    public void close() throws SQLException {
        flush();
    }
}
