package org.baobab.fleet.trip;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.baobab.fleet.trip.Track.TrackPoint;
import org.baobab.platform.geo.GeoPoint;

/** What is read of trips; whoever asks has seen to it that the vehicle is the caller's. */
@ApplicationScoped
class TripQueries {
    private static final int AT_ONCE = 5_000;
    private static final double KILOMETRE = 1_000;

    private static final String POINTS = """
            SELECT at, latitude, longitude, speed_kmh, heading, ignition FROM fleet_position
            WHERE vehicle_id = ? AND at >= ? AND at < ? ORDER BY at""";
    /** Newest first. */
    private static final String TRIPS = """
            SELECT id, vehicle_id, started_at, CASE WHEN going_on THEN NULL ELSE ended_at END AS ended_at,
                from_latitude, from_longitude, to_latitude, to_longitude, distance_m, moving_s, top_speed_kmh
            FROM fleet_trip
            WHERE vehicle_id = ? AND started_at < ? AND ended_at >= ?
            ORDER BY started_at DESC LIMIT ?""";

    private static final String STOPS = """
            SELECT id, vehicle_id, started_at, ended_at, latitude, longitude FROM fleet_stop
            WHERE vehicle_id = ? AND started_at < ? AND coalesce(ended_at, 'infinity') >= ?
            ORDER BY started_at DESC LIMIT ?""";
    private static final String DAYS = """
            SELECT vehicle_id, day, distance_m, moving_s, trips FROM fleet_day
            WHERE vehicle_id = ANY (?) AND day BETWEEN ? AND ? ORDER BY vehicle_id, day""";

    /** Of a trip under way at the first moment, its share of the time. */
    private static final String DRIVEN = """
            SELECT coalesce(sum(distance_m * extract(epoch FROM least(ended_at - started_at, ended_at - ?::timestamptz))
                / greatest(extract(epoch FROM ended_at - started_at), 1)), 0) AS distance_m
            FROM fleet_trip WHERE vehicle_id = ? AND ended_at > ? AND ended_at <= ?""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** Inside a transaction they come part by part. */
    void points(UUID vehicleId, Instant from, Instant to, Consumer<TrackPoint> reader) {
        points(POINTS, vehicleId, from, to, reader);
    }

    List<TrackPoint> points(UUID vehicleId, Instant from, Instant to, int most) {
        List<TrackPoint> points = new ArrayList<>();
        points(POINTS + " LIMIT " + most, vehicleId, from, to, points::add);
        return points;
    }

    private void points(String sql, UUID vehicleId, Instant from, Instant to, Consumer<TrackPoint> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(to));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(new TrackPoint(
                            row.getTimestamp(1).toInstant(),
                            new GeoPoint(row.getDouble(2), row.getDouble(3)),
                            (Float) row.getObject(4),
                            (Float) row.getObject(5),
                            (Boolean) row.getObject(6)));
                }
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    List<TripView> trips(UUID vehicleId, Instant from, Instant before, int most) {
        return ask(
                TRIPS,
                vehicleId,
                from,
                before,
                most,
                row -> new TripView(
                        row.getObject("id", UUID.class),
                        row.getObject("vehicle_id", UUID.class),
                        row.getTimestamp("started_at").toInstant(),
                        instant(row, "ended_at"),
                        new GeoPoint(row.getDouble("from_latitude"), row.getDouble("from_longitude")),
                        new GeoPoint(row.getDouble("to_latitude"), row.getDouble("to_longitude")),
                        kilometres(row),
                        row.getInt("moving_s"),
                        (Float) row.getObject("top_speed_kmh")));
    }

    List<StopView> stops(UUID vehicleId, Instant from, Instant before, int most) {
        return ask(
                STOPS,
                vehicleId,
                from,
                before,
                most,
                row -> new StopView(
                        row.getObject("id", UUID.class),
                        row.getObject("vehicle_id", UUID.class),
                        row.getTimestamp("started_at").toInstant(),
                        instant(row, "ended_at"),
                        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"))));
    }

    Map<UUID, List<DayView>> days(Collection<UUID> vehicleIds, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DAYS)) {
            statement.setArray(1, connection.createArrayOf("uuid", vehicleIds.toArray()));
            statement.setObject(2, from);
            statement.setObject(3, to);
            Map<UUID, List<DayView>> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new DayView(
                                    row.getObject("day", LocalDate.class),
                                    kilometres(row),
                                    row.getInt("moving_s"),
                                    row.getInt("trips")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** What trips that ended between the two moments covered after the first of them. */
    double kilometres(UUID vehicleId, Instant from, Instant to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DRIVEN)) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setObject(2, vehicleId);
            statement.setTimestamp(3, Timestamp.from(from));
            statement.setTimestamp(4, Timestamp.from(to));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return kilometres(row);
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, UUID vehicleId, Instant from, Instant before, int most, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(before));
            statement.setTimestamp(3, Timestamp.from(from));
            statement.setInt(4, most);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static double kilometres(ResultSet row) throws SQLException {
        return Math.round(row.getDouble("distance_m")) / KILOMETRE;
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException("Trips could not be read", e);
    }
}
