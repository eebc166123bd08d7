package org.baobab.fleet.fence.crossing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.fence.FenceStoreException;
import org.baobab.platform.persistence.UuidArray;

/** Plain JDBC in the transaction that stores the positions. */
@ApplicationScoped
class Rows {
    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new FenceStoreException(e);
        }
    }

    void change(String sql, Object... values) {
        changeEach(sql, List.<Object[]>of(values));
    }

    /** The same for each, in one go. */
    void changeEach(String sql, Collection<Object[]> all) {
        if (all.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : all) {
                fill(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new FenceStoreException(e);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant moment -> statement.setObject(i + 1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
                case Collection<?> ids ->
                    UuidArray.set(
                            statement, i + 1, ids.stream().map(UUID.class::cast).toList());
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }
}
