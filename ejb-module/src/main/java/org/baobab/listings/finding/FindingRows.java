package org.baobab.listings.finding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows of listings, read by plain JDBC: what is asked here has no entity. */
@ApplicationScoped
class FindingRows {
    private static final int AT_ONCE = 500;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    <T> List<T> list(SqlText sql, Reading<T> reading) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reading.of(row)));
        return found;
    }

    void each(SqlText sql, Taking taking) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = sql.on(connection)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taking.take(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of listings could not be read", e);
        }
    }

    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
