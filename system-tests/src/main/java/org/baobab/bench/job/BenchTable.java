package org.baobab.bench.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.baobab.bench.BenchServer;

/** The rows, made afresh before each round. */
final class BenchTable {
    private final BenchServer server;

    BenchTable(BenchServer server) {
        this.server = server;
    }

    void fill(int rows) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_row");
            statement.execute("""
                    CREATE TABLE bench_row (id bigint PRIMARY KEY, units bigint NOT NULL, price bigint NOT NULL, total bigint,
                        name text NOT NULL)""");
            statement.execute(
                    "INSERT INTO bench_row SELECT i * 3, i::bigint * 7919 % 900, 90000 + i % 700, NULL, 'compteur ' || i"
                            + " FROM generate_series(1, " + rows + ") AS i");
            statement.execute("VACUUM (ANALYZE, FREEZE) bench_row");
        }
    }

    /** Every row was written, and rightly. */
    void check(int rows) throws SQLException, IOException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT count(*) FROM (SELECT total, least(units, 150) * price
                                + greatest(0, least(units, 400) - 150) * price * 13 / 10
                                + greatest(0, units - 400) * price * 17 / 10 AS net FROM bench_row) AS r
                        WHERE total = net + net * 18 / 100""")) {
            found.next();
            if (found.getLong(1) != rows) {
                throw new IOException(rows - found.getLong(1) + " rows were not written rightly");
            }
        }
    }
}
