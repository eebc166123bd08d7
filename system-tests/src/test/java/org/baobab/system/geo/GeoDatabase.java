package org.baobab.system.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baobab.bench.backup.DebianPostgres;
import org.baobab.platform.geo.GeoArea;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.system.harness.TheDatabase;

/** One of the two backends, with points and areas of its own that go when it is closed. */
final class GeoDatabase implements AutoCloseable {
    private static final String MIGRATION = "/db/migration/V202611212330__geo.sql";
    private static final String DATABASE = "geo";

    private final Connection connection;

    private GeoDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        run("CREATE TEMP TABLE spot (number int, latitude double precision, longitude double precision)");
        run("CREATE INDEX ON spot USING gist (geo_point(latitude, longitude))");
        run("CREATE TEMP TABLE zone (number int, boundary double precision[])");
        run("CREATE INDEX ON zone USING gist (geo_area(boundary))");
    }

    /** The one that Baobab brings along, as its migrations left it. */
    static GeoDatabase embedded() throws SQLException {
        return new GeoDatabase(TheDatabase.connect());
    }

    /** Debian's with PostGIS; empty where that is not installed. */
    static Optional<GeoDatabase> postgis(DebianPostgres server) throws SQLException {
        try (Connection any = server.database("postgres").getConnection();
                Statement statement = any.createStatement()) {
            try (ResultSet postgis =
                    statement.executeQuery("SELECT FROM pg_available_extensions WHERE name = 'postgis'")) {
                if (!postgis.next()) {
                    return Optional.empty();
                }
            }
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("CREATE DATABASE " + DATABASE);
        }
        Connection connection = server.database(DATABASE).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(migration());
        }
        return Optional.of(new GeoDatabase(connection));
    }

    private static String migration() {
        try (InputStream file = GeoDatabase.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbered from 0, as all that follows. */
    void spots(List<GeoPoint> points) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO spot VALUES (?, ?, ?)")) {
            for (int i = 0; i < points.size(); i++) {
                insert.setInt(1, i);
                insert.setDouble(2, points.get(i).lat());
                insert.setDouble(3, points.get(i).lng());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("ANALYZE spot");
    }

    void zones(List<GeoArea> areas) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO zone VALUES (?, ?)")) {
            for (int i = 0; i < areas.size(); i++) {
                Double[] boundary =
                        Arrays.stream(areas.get(i).boundary()).boxed().toArray(Double[]::new);
                insert.setInt(1, i);
                insert.setArray(2, connection.createArrayOf("float8", boundary));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("ANALYZE zone");
    }

    List<Integer> numbers(String sql, double... arguments) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (String number : ask(sql, arguments)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    String plan(String sql, double... arguments) throws SQLException {
        return String.join("\n", ask("EXPLAIN " + sql, arguments));
    }

    double number(String sql, double... arguments) throws SQLException {
        return Double.parseDouble(ask(sql, arguments).getFirst());
    }

    String text(String sql) throws SQLException {
        return ask(sql).getFirst();
    }

    private List<String> ask(String sql, double... arguments) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setDouble(i + 1, arguments[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
