package org.baobab.fleet.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.demo.MadeUpDrives.Made;

/** Writes a history of positions past everybody who watches them: what happened months ago rings no bell. */
@ApplicationScoped
class DriveRows {
    private static final String POSITIONS = """
            INSERT INTO fleet_position (vehicle_id, at, organization_id, latitude, longitude, speed_kmh, heading, ignition)
            SELECT ?, to_timestamp(ms / 1000.0), ?, lat, lng, speed, heading, ignition = 1
            FROM unnest(?::bigint[], ?::float8[], ?::float8[], ?::float4[], ?::float4[], ?::int[]) AS u (ms, lat, lng, speed, heading, ignition)
            ON CONFLICT DO NOTHING""";
    /** One that drives already, with its tracker, is where it is. */
    private static final String PLACE = """
            INSERT INTO fleet_place AS p (vehicle_id, organization_id, at, latitude, longitude, speed_kmh, heading, ignition, trips_from)
            VALUES (?, ?, ?, ?, ?, 0, 0, false, ?)
            ON CONFLICT (vehicle_id) DO UPDATE SET trips_from = least(p.trips_from, excluded.trips_from)""";
    /** The odometer says already what was driven. */
    private static final String TRAIL = """
            INSERT INTO fleet_trail AS t (vehicle_id, organization_id, untold_m) VALUES (?, ?, ?)
            ON CONFLICT (vehicle_id) DO UPDATE SET untold_m = t.untold_m + excluded.untold_m""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    void write(UUID organizationId, UUID vehicleId, MadeUpDrives drives) {
        List<Made> points = drives.points();
        if (points.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            makeMonths(connection, points);
            insert(connection, organizationId, vehicleId, points);
            place(connection, organizationId, vehicleId, points);
            try (PreparedStatement statement = connection.prepareStatement(TRAIL)) {
                statement.setObject(1, vehicleId);
                statement.setObject(2, organizationId);
                statement.setDouble(3, -drives.metres());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The drives of the demonstration could not be written", e);
        }
    }

    private static void makeMonths(Connection connection, List<Made> points) throws SQLException {
        List<YearMonth> months = points.stream()
                .map(point ->
                        YearMonth.from(Instant.ofEpochMilli(point.millis()).atOffset(ZoneOffset.UTC)))
                .distinct()
                .toList();
        try (PreparedStatement statement = connection.prepareStatement("SELECT month_partition('fleet_position', ?)")) {
            for (YearMonth month : months) {
                statement.setObject(1, month.atDay(1));
                statement.execute();
            }
        }
    }

    private static void insert(Connection connection, UUID organizationId, UUID vehicleId, List<Made> points)
            throws SQLException {
        int size = points.size();
        float[] speeds = new float[size];
        float[] headings = new float[size];
        for (int i = 0; i < size; i++) {
            speeds[i] = points.get(i).speedKmh();
            headings[i] = points.get(i).heading();
        }
        try (PreparedStatement statement = connection.prepareStatement(POSITIONS)) {
            statement.setObject(1, vehicleId);
            statement.setObject(2, organizationId);
            statement.setObject(3, points.stream().mapToLong(Made::millis).toArray());
            statement.setObject(
                    4, points.stream().mapToDouble(point -> point.place().lat()).toArray());
            statement.setObject(
                    5, points.stream().mapToDouble(point -> point.place().lng()).toArray());
            statement.setObject(6, speeds);
            statement.setObject(7, headings);
            statement.setObject(
                    8,
                    points.stream().mapToInt(point -> point.ignition() ? 1 : 0).toArray());
            statement.executeUpdate();
        }
    }

    private static void place(Connection connection, UUID organizationId, UUID vehicleId, List<Made> points)
            throws SQLException {
        Made last = points.getLast();
        try (PreparedStatement statement = connection.prepareStatement(PLACE)) {
            statement.setObject(1, vehicleId);
            statement.setObject(2, organizationId);
            statement.setTimestamp(3, new Timestamp(last.millis()));
            statement.setDouble(4, last.place().lat());
            statement.setDouble(5, last.place().lng());
            statement.setTimestamp(6, new Timestamp(points.getFirst().millis()));
            statement.executeUpdate();
        }
    }
}
