package org.baobab.fleet.trip;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.baobab.fleet.trip.Trail.Halt;
import org.baobab.fleet.trip.Trail.Share;
import org.baobab.platform.kernel.Ids;

/** What the finder reads and writes. Plain JDBC in the caller's transaction, one vehicle after the other. */
@ApplicationScoped
class TripRows {
    private static final int AT_ONCE = 2_000;

    private static final String NOTICE = """
            WITH noticed AS (
                SELECT vehicle_id, organization_id, trips_from, at FROM fleet_place WHERE trips_from IS NOT NULL
                ORDER BY vehicle_id LIMIT ? FOR NO KEY UPDATE SKIP LOCKED),
            cleared AS (
                UPDATE fleet_place p SET trips_from = NULL FROM noticed n WHERE p.vehicle_id = n.vehicle_id)
            INSERT INTO fleet_trail AS t (vehicle_id, organization_id, pending_from, pending_to, pending_since)
            SELECT vehicle_id, organization_id, trips_from, at, ? FROM noticed
            ON CONFLICT (vehicle_id) DO UPDATE SET
                pending_from = least(t.pending_from, excluded.pending_from),
                pending_to = greatest(t.pending_to, excluded.pending_to),
                pending_since = coalesce(t.pending_since, excluded.pending_since),
                thinned_to = CASE WHEN excluded.pending_from <= t.thinned_to
                    THEN excluded.pending_from - interval '1 millisecond' ELSE t.thinned_to END""";

    private static final String COLUMNS =
            " vehicle_id, organization_id, pending_from, pending_to, state, last_at, untold_m ";
    private static final String PENDING = "SELECT" + COLUMNS + """
            FROM fleet_trail
            WHERE pending_since <= ? AND (last_at IS NULL OR pending_from > last_at OR pending_since <= ?)
            ORDER BY pending_since, vehicle_id LIMIT ? FOR UPDATE SKIP LOCKED""";
    private static final String SILENT = "UPDATE fleet_trip SET going_on = false WHERE going_on AND ended_at < ?";
    private static final String POSITIONS = """
            SELECT at, latitude, longitude, speed_kmh, ignition FROM fleet_position
            WHERE vehicle_id = ? AND at > ? AND at <= ? ORDER BY at""";
    private static final String STOP_BEFORE = """
            SELECT started_at, ended_at, latitude, longitude FROM fleet_stop
            WHERE vehicle_id = ? AND ended_at <= ? ORDER BY started_at DESC LIMIT 1""";
    private static final String LAST_OF_STOP = """
            SELECT at, latitude, longitude, speed_kmh, ignition FROM fleet_position
            WHERE vehicle_id = ? AND at BETWEEN ? AND ? ORDER BY at DESC LIMIT 1""";
    private static final String FORGET_TRIPS = """
            DELETE FROM fleet_trip WHERE vehicle_id = ? AND started_at >= ? RETURNING distance_m, array_to_string(days, ' ')""";

    private static final String PUT_TRIP = """
            INSERT INTO fleet_trip AS t (id, organization_id, vehicle_id, started_at, from_latitude, from_longitude, ended_at,
                to_latitude, to_longitude, going_on, distance_m, moving_s, top_speed_kmh, days, day_m, day_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?)
            ON CONFLICT (vehicle_id, started_at) DO UPDATE SET ended_at = excluded.ended_at, to_latitude = excluded.to_latitude,
                to_longitude = excluded.to_longitude, going_on = excluded.going_on, distance_m = excluded.distance_m,
                moving_s = excluded.moving_s, top_speed_kmh = excluded.top_speed_kmh, days = excluded.days,
                day_m = excluded.day_m, day_s = excluded.day_s""";
    private static final String PUT_STOP = """
            INSERT INTO fleet_stop (id, organization_id, vehicle_id, started_at, ended_at, latitude, longitude)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (vehicle_id, started_at) DO UPDATE SET ended_at = excluded.ended_at""";

    private static final String SUM_UP = """
            WITH asked AS (SELECT unnest(?::date[]) AS day),
            driven AS (
                SELECT d.day, sum(d.m) AS m, sum(d.s) AS s, count(*) AS trips
                FROM fleet_trip t, unnest(t.days, t.day_m, t.day_s) AS d (day, m, s)
                WHERE t.vehicle_id = ? AND t.days && ?::date[] AND d.day IN (SELECT day FROM asked)
                GROUP BY d.day),
            gone AS (
                DELETE FROM fleet_day WHERE vehicle_id = ? AND day IN (SELECT day FROM asked EXCEPT SELECT day FROM driven))
            INSERT INTO fleet_day AS f (vehicle_id, day, organization_id, distance_m, moving_s, trips)
            SELECT ?, day, ?, m, s, trips FROM driven
            ON CONFLICT (vehicle_id, day) DO UPDATE SET
                distance_m = excluded.distance_m, moving_s = excluded.moving_s, trips = excluded.trips""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** A vehicle with points that were not read. @param lastAt the last one that was; null for none */
    record Pending(
            UUID vehicleId,
            UUID organizationId,
            Instant from,
            Instant to,
            String state,
            Instant lastAt,
            double untoldMetres) {
        boolean isInOrder() {
            return lastAt == null || from.isAfter(lastAt);
        }
    }

    /** Where reading begins again, and what is forgotten with that. */
    record Restart(Trail trail, Instant after, double forgottenMetres, Set<String> forgottenDays) {}

    int notice(Instant now, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTICE)) {
            statement.setInt(1, most);
            statement.setTimestamp(2, Timestamp.from(now));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    void endSilent(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SILENT)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    List<Pending> pending(Instant now, Instant calmSince, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PENDING)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(calmSince));
            statement.setInt(3, most);
            List<Pending> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Pending(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            instant(row, 3),
                            instant(row, 4),
                            row.getString(5),
                            instant(row, 6),
                            row.getDouble(7)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    void postpone(UUID vehicleId, Instant until) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE fleet_trail SET pending_since = ? WHERE vehicle_id = ?")) {
            statement.setTimestamp(1, Timestamp.from(until));
            statement.setObject(2, vehicleId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** @param after null from the beginning on */
    void read(UUID vehicleId, Instant after, Instant to, Consumer<Sample> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSITIONS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(after == null ? Instant.EPOCH : after));
            statement.setTimestamp(3, Timestamp.from(to));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(sample(row));
                }
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** At a stop that was over before the late point came: what is later is forgotten. */
    Restart restart(UUID vehicleId, Instant latePoint) {
        try (Connection connection = database.getConnection()) {
            Finding.Stop stop = stopBefore(connection, vehicleId, latePoint);
            Instant from = stop == null ? firstPosition(connection, vehicleId) : Instant.ofEpochMilli(stop.until());
            Set<String> days = new TreeSet<>();
            double metres = forgetTrips(connection, vehicleId, from, days);
            forgetStops(connection, vehicleId, stop == null ? from.minusMillis(1) : Instant.ofEpochMilli(stop.since()));
            if (stop == null) {
                return new Restart(null, from.minusMillis(1), metres, days);
            }
            Trail trail = new Trail(
                    lastOf(connection, vehicleId, stop), new Halt(stop.since(), stop.lat(), stop.lng()), null);
            return new Restart(trail, from, metres, days);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Finding.Stop stopBefore(Connection connection, UUID vehicleId, Instant latest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STOP_BEFORE)) {
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(latest));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Finding.Stop(
                                row.getTimestamp(1).getTime(),
                                row.getTimestamp(2).getTime(),
                                row.getDouble(3),
                                row.getDouble(4))
                        : null;
            }
        }
    }

    private static Instant firstPosition(Connection connection, UUID vehicleId) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT min(at) FROM fleet_position WHERE vehicle_id = ?")) {
            statement.setObject(1, vehicleId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Instant first = instant(row, 1);
                return first == null ? Instant.EPOCH : first;
            }
        }
    }

    /** A point of it that was thinned out is as if it had been there. */
    private static Sample lastOf(Connection connection, UUID vehicleId, Finding.Stop stop) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_OF_STOP)) {
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, new Timestamp(stop.since()));
            statement.setTimestamp(3, new Timestamp(stop.until()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? sample(row) : new Sample(stop.until(), stop.lat(), stop.lng(), null, null);
            }
        }
    }

    private static double forgetTrips(Connection connection, UUID vehicleId, Instant from, Set<String> days)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET_TRIPS)) {
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(from));
            double metres = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    metres += row.getDouble(1);
                    days.addAll(List.of(row.getString(2).split(" ")));
                }
            }
            return metres;
        }
    }

    private static void forgetStops(Connection connection, UUID vehicleId, Instant after) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM fleet_stop WHERE vehicle_id = ? AND started_at > ?")) {
            statement.setObject(1, vehicleId);
            statement.setTimestamp(2, Timestamp.from(after));
            statement.executeUpdate();
        }
    }

    void write(Pending vehicle, List<Finding> findings) {
        try (Connection connection = database.getConnection();
                PreparedStatement trips = connection.prepareStatement(PUT_TRIP);
                PreparedStatement stops = connection.prepareStatement(PUT_STOP)) {
            for (Finding finding : findings) {
                switch (finding) {
                    case Finding.Trip trip -> add(connection, trips, vehicle, trip);
                    case Finding.Stop stop -> add(stops, vehicle, stop);
                }
            }
            trips.executeBatch();
            stops.executeBatch();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static void add(Connection connection, PreparedStatement trips, Pending vehicle, Finding.Trip trip)
            throws SQLException {
        List<Share> shares = trip.shares();
        begin(trips, vehicle, trip);
        trips.setDouble(5, trip.lat());
        trips.setDouble(6, trip.lng());
        trips.setTimestamp(7, new Timestamp(trip.until().millis()));
        trips.setDouble(8, trip.until().lat());
        trips.setDouble(9, trip.until().lng());
        trips.setBoolean(10, trip.goesOn());
        trips.setDouble(11, trip.metres());
        trips.setInt(12, trip.seconds());
        trips.setObject(13, trip.topSpeed(), Types.REAL);
        trips.setArray(
                14,
                connection.createArrayOf("text", shares.stream().map(Share::day).toArray()));
        trips.setObject(15, shares.stream().mapToDouble(Share::metres).toArray());
        trips.setObject(16, shares.stream().mapToInt(Share::seconds).toArray());
        trips.addBatch();
    }

    private static void add(PreparedStatement stops, Pending vehicle, Finding.Stop stop) throws SQLException {
        begin(stops, vehicle, stop);
        stops.setTimestamp(5, stop.until() == null ? null : new Timestamp(stop.until()));
        stops.setDouble(6, stop.lat());
        stops.setDouble(7, stop.lng());
        stops.addBatch();
    }

    private static void begin(PreparedStatement statement, Pending vehicle, Finding finding) throws SQLException {
        statement.setObject(1, Ids.next());
        statement.setObject(2, vehicle.organizationId());
        statement.setObject(3, vehicle.vehicleId());
        statement.setTimestamp(4, new Timestamp(finding.since()));
    }

    /** The days as the trips that are there now make them. */
    void sumUp(Pending vehicle, Set<String> days) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SUM_UP)) {
            statement.setArray(1, connection.createArrayOf("text", days.toArray()));
            statement.setObject(2, vehicle.vehicleId());
            statement.setArray(3, connection.createArrayOf("text", days.toArray()));
            statement.setObject(4, vehicle.vehicleId());
            statement.setObject(5, vehicle.vehicleId());
            statement.setObject(6, vehicle.organizationId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    void leave(UUID vehicleId, Trail trail, double untoldMetres) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        UPDATE fleet_trail SET pending_from = NULL, pending_to = NULL, pending_since = NULL,
                            state = ?, last_at = ?, untold_m = ? WHERE vehicle_id = ?""")) {
            boolean blank = trail.last() == null;
            statement.setString(1, blank ? null : trail.written());
            statement.setTimestamp(2, blank ? null : new Timestamp(trail.last().millis()));
            statement.setDouble(3, untoldMetres);
            statement.setObject(4, vehicleId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Sample sample(ResultSet row) throws SQLException {
        return new Sample(
                row.getTimestamp(1).getTime(), row.getDouble(2), row.getDouble(3), (Float) row.getObject(4), (Boolean)
                        row.getObject(5));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException("Trips could not be read or written", e);
    }
}
