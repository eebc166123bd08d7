package org.baobab.system.fleet.fence;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.bench.backup.DebianPostgres;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.system.harness.TheDatabase;

/** One of the two backends with a fleet of its own around Algiers, in a transaction that is never committed. */
final class QuestionDatabase implements AutoCloseable {
    private static final String DATABASE = "questions";
    private static final Pattern NAME = Pattern.compile(":([a-z]+)");
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final UUID organization = UUID.randomUUID();
    private final Random random = new Random(17);

    /** Vehicles in use, by id, where they are. */
    private final List<UUID> vehicles = new ArrayList<>();

    private final List<GeoPoint> places = new ArrayList<>();
    private final List<GeoPoint> depots = new ArrayList<>();
    private final List<double[]> squares = new ArrayList<>();

    private QuestionDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** The one that Baobab brings along, as its migrations left it. */
    static QuestionDatabase embedded() throws SQLException {
        return new QuestionDatabase(TheDatabase.connect());
    }

    /** Debian's with PostGIS, with the migrations that this needs; empty where that is not installed. */
    static Optional<QuestionDatabase> postgis(DebianPostgres server) throws SQLException {
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
            for (String extension : List.of("cube", "pg_trgm", "btree_gist", "unaccent")) {
                statement.execute("CREATE EXTENSION " + extension);
            }
            statement.execute("CREATE TABLE organization (id uuid PRIMARY KEY)");
            statement.execute("CREATE TABLE account (id uuid PRIMARY KEY)");
            for (String name : List.of(
                    "V202611212330__geo.sql",
                    "V202611230100__fleet.sql",
                    "V202611230120__fleet_positions.sql",
                    "V202611230149__fleet_fence.sql",
                    "V202611230161__fleet_place_square.sql")) {
                statement.execute(migration(name));
            }
        }
        return Optional.of(new QuestionDatabase(connection));
    }

    private static String migration(String name) {
        try (InputStream file = QuestionDatabase.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That many vehicles in use, depots and allowed squares, anywhere in the north of Algeria. */
    void fill(int vehicleCount, int depotCount, int fenceCount) throws SQLException {
        boolean whole = text("SELECT count(*) FROM information_schema.columns WHERE table_name = 'organization'")
                .equals("1");
        change(whole ? "INSERT INTO organization (id) VALUES (?)" : """
                        INSERT INTO organization (id, name, country, currency, time_zone, created_at, version)
                        VALUES (?, 'Questions', 'DZ', 'DZD', 'Africa/Algiers', now(), 0)""", List.<Object[]>of(new Object[] {organization
        }));
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> spots = new ArrayList<>();
        for (int i = 0; i < vehicleCount; i++) {
            UUID id = new UUID(0x1000_0000_0000L + i, random.nextLong());
            GeoPoint place = anywhere();
            vehicles.add(id);
            places.add(place);
            rows.add(new Object[] {id, organization, "Q-" + i, bytes(id)});
            spots.add(new Object[] {id, organization, place.lat(), place.lng()});
        }
        change("""
                INSERT INTO fleet_vehicle (id, organization_id, registration, brand, model, year, kind, fuel, status, odometer_at,
                    tracker_hash, tracker_kept, created_at, changed_at)
                VALUES (?, ?, ?, 'Renault', 'Symbol', 2019, 'CAR', 'PETROL', 'ASSIGNED', now(), ?, '', now(), now())""", rows);
        change("""
                INSERT INTO fleet_place (vehicle_id, organization_id, at, latitude, longitude) VALUES (?, ?, now(), ?, ?)""", spots);
        fillDepots(depotCount);
        fillSquares(fenceCount);
        for (String table : List.of("fleet_vehicle", "fleet_place", "fleet_depot", "fleet_fence")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE " + table);
            }
        }
    }

    private void fillDepots(int number) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            GeoPoint place = anywhere();
            depots.add(place);
            rows.add(new Object[] {new UUID(1, i), organization, "D-" + i, place.lat(), place.lng()});
        }
        change("""
                INSERT INTO fleet_depot (id, organization_id, name, latitude, longitude, created_at, changed_at)
                VALUES (?, ?, ?, ?, ?, now(), now())""", rows);
    }

    private void fillSquares(int number) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            GeoPoint corner = anywhere();
            double side = 0.02 + 0.05 * random.nextDouble();
            double[] square = {corner.lng(), corner.lat(), corner.lng() + side, corner.lat() + side};
            squares.add(square);
            Double[] boundary = {square[0], square[1], square[2], square[1], square[2], square[3], square[0], square[3]
            };
            rows.add(new Object[] {new UUID(2, i), organization, "F-" + i, connection.createArrayOf("float8", boundary)
            });
        }
        change("""
                INSERT INTO fleet_fence (id, organization_id, name, kind, boundary, all_vehicles, created_at, changed_at)
                VALUES (?, ?, ?, 'ALLOWED', ?, true, now(), now())""", rows);
    }

    UUID organization() {
        return organization;
    }

    List<UUID> vehicles() {
        return vehicles;
    }

    GeoPoint placeOf(UUID vehicle) {
        return places.get(vehicles.indexOf(vehicle));
    }

    List<GeoPoint> places() {
        return places;
    }

    List<GeoPoint> depots() {
        return depots;
    }

    boolean isInsideOfOne(GeoPoint place) {
        return squares.stream()
                .anyMatch(square -> place.lng() >= square[0]
                        && place.lng() <= square[2]
                        && place.lat() >= square[1]
                        && place.lat() <= square[3]);
    }

    String plan(String sql, Map<String, Object> values) throws SQLException {
        return String.join("\n", ask("EXPLAIN " + sql, values, 1));
    }

    /** One column of what a question answers. */
    List<String> ask(String sql, Map<String, Object> values, int column) throws SQLException {
        Matcher names = NAME.matcher(sql);
        List<Object> arguments = new ArrayList<>();
        while (names.find()) {
            arguments.add(values.get(names.group(1)));
        }
        try (PreparedStatement query = connection.prepareStatement(names.replaceAll("?"))) {
            for (int i = 0; i < arguments.size(); i++) {
                query.setObject(i + 1, arguments.get(i));
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(column));
                }
            }
            return answers;
        }
    }

    String text(String sql) throws SQLException {
        return ask(sql, Map.of(), 1).getFirst();
    }

    private GeoPoint anywhere() {
        return new GeoPoint(35 + 2 * random.nextDouble(), 1 + 5 * random.nextDouble());
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void change(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
