package org.baobab.fleet.position;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.VehicleChanged;
import org.baobab.fleet.position.Point.Fix;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.persistence.UuidArray;

/** The tables. Plain JDBC in the caller's transaction: each statement takes a whole batch, as arrays. */
@ApplicationScoped
class PositionRows {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String LOCK_PLACES = """
            SELECT vehicle_id, at, latitude, longitude FROM fleet_place
            WHERE organization_id = ? AND vehicle_id = ANY (?) ORDER BY vehicle_id FOR NO KEY UPDATE""";
    private static final String VEHICLES = "SELECT id FROM fleet_vehicle WHERE organization_id = ? AND id = ANY (?)";
    /** What has no row yet to lock; those who come first with the same vehicle wait for one another here. */
    private static final String LOCK_NAMES = """
            SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0))
            FROM (SELECT unnest(?::uuid[]) AS id ORDER BY 1) AS newcomers""";

    /** The day before and after is enough: within one, whatever stays on earth is slow. */
    private static final String NEIGHBOURS = """
            SELECT late.i, before.at, before.latitude, before.longitude, later.at, later.latitude, later.longitude
            FROM (SELECT i, (?::uuid[])[v] AS vehicle_id, to_timestamp(ms / 1000.0) AS at
                    FROM unnest(?::int[], ?::int[], ?::bigint[]) AS u (i, v, ms)) AS late
                LEFT JOIN LATERAL (SELECT at, latitude, longitude FROM fleet_position p
                    WHERE p.vehicle_id = late.vehicle_id AND p.at < late.at AND p.at > late.at - interval '1 day'
                    ORDER BY at DESC LIMIT 1) AS before ON true
                LEFT JOIN LATERAL (SELECT at, latitude, longitude FROM fleet_position p
                    WHERE p.vehicle_id = late.vehicle_id AND p.at > late.at AND p.at < late.at + interval '1 day'
                    ORDER BY at LIMIT 1) AS later ON true""";

    private static final String INSERT = """
            INSERT INTO fleet_position (vehicle_id, at, organization_id, latitude, longitude, speed_kmh, heading, ignition)
            SELECT (?::uuid[])[v], to_timestamp(ms / 1000.0), ?, latitude, longitude, nullif(speed, 'NaN'), nullif(heading, 'NaN'),
                CASE ignition WHEN 1 THEN true WHEN 0 THEN false END
            FROM unnest(?::int[], ?::bigint[], ?::float8[], ?::float8[], ?::float4[], ?::float4[], ?::int[])
                AS u (v, ms, latitude, longitude, speed, heading, ignition)
            ON CONFLICT DO NOTHING
            RETURNING vehicle_id, at""";

    private static final String PLACES = """
            INSERT INTO fleet_place AS p
                (vehicle_id, organization_id, at, latitude, longitude, speed_kmh, heading, ignition, battery, trips_from)
            SELECT (?::uuid[])[v], ?, to_timestamp(ms / 1000.0), latitude, longitude, nullif(speed, 'NaN'), nullif(heading, 'NaN'),
                CASE ignition WHEN 1 THEN true WHEN 0 THEN false END, nullif(battery, 'NaN'), to_timestamp(first / 1000.0)
            FROM unnest(?::int[], ?::bigint[], ?::float8[], ?::float8[], ?::float4[], ?::float4[], ?::int[], ?::float4[], ?::bigint[])
                AS u (v, ms, latitude, longitude, speed, heading, ignition, battery, first)
            ON CONFLICT (vehicle_id) DO UPDATE SET
                at = greatest(p.at, excluded.at),
                latitude = CASE WHEN excluded.at > p.at THEN excluded.latitude ELSE p.latitude END,
                longitude = CASE WHEN excluded.at > p.at THEN excluded.longitude ELSE p.longitude END,
                speed_kmh = CASE WHEN excluded.at > p.at THEN excluded.speed_kmh ELSE p.speed_kmh END,
                heading = CASE WHEN excluded.at > p.at THEN coalesce(excluded.heading, p.heading) ELSE p.heading END,
                ignition = CASE WHEN excluded.at > p.at THEN excluded.ignition ELSE p.ignition END,
                battery = CASE WHEN excluded.at > p.at THEN coalesce(excluded.battery, p.battery) ELSE p.battery END,
                trips_from = least(p.trips_from, excluded.trips_from)""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** The nearest points in time on both sides. */
    record Neighbours(Fix before, Fix later) {}

    /** A point's name: nobody is twice at one moment. */
    record Key(UUID vehicleId, long millis) {
        static Key of(Point point) {
            return new Key(point.vehicleId(), point.millis());
        }
    }

    /** Those among the vehicles that the organisation has, with where they were last (null for nowhere), and holds the rows that say so. */
    Map<UUID, Fix> hold(UUID organizationId, Collection<UUID> vehicleIds) {
        try (Connection connection = database.getConnection()) {
            Map<UUID, Fix> known = new HashMap<>();
            lockPlaces(connection, organizationId, vehicleIds, known);
            Set<UUID> newcomers = new HashSet<>(vehicleIds);
            newcomers.removeAll(known.keySet());
            if (!newcomers.isEmpty()) {
                holdNewcomers(connection, organizationId, newcomers, known);
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("The last places could not be held", e);
        }
    }

    private static void holdNewcomers(
            Connection connection, UUID organizationId, Set<UUID> newcomers, Map<UUID, Fix> known) throws SQLException {
        List<UUID> owned = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(VEHICLES)) {
            statement.setObject(1, organizationId);
            UuidArray.set(statement, 2, newcomers);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    owned.add(row.getObject(1, UUID.class));
                }
            }
        }
        if (owned.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(LOCK_NAMES)) {
            UuidArray.set(statement, 1, owned);
            statement.execute();
        }
        owned.forEach(id -> known.put(id, null));
        lockPlaces(connection, organizationId, owned, known);
    }

    private static void lockPlaces(
            Connection connection, UUID organizationId, Collection<UUID> vehicleIds, Map<UUID, Fix> known)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_PLACES)) {
            statement.setObject(1, organizationId);
            UuidArray.set(statement, 2, vehicleIds);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getObject(1, UUID.class), fix(row, 2));
                }
            }
        }
    }

    /** By the points' index in what was sent. */
    Map<Integer, Neighbours> neighbours(List<Point> late) {
        Columns columns = new Columns(late);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEIGHBOURS)) {
            UuidArray.set(statement, 1, columns.vehicleIds());
            statement.setObject(2, late.stream().mapToInt(Point::index).toArray());
            statement.setObject(3, columns.vehicles);
            statement.setObject(4, columns.millis);
            Map<Integer, Neighbours> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getInt(1), new Neighbours(fix(row, 2), fix(row, 5)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The points around late ones could not be read", e);
        }
    }

    /**
     * Writes points of which none can be there yet, as they come: several times as fast as {@link #insert}.
     *
     * @return false where something was there all the same; none of them is written then
     */
    boolean append(UUID organizationId, List<Point> points) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SAVEPOINT positions");
            try {
                PositionCopy.write(connection, organizationId, points);
                statement.execute("RELEASE SAVEPOINT positions");
                return true;
            } catch (SQLException refused) {
                if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                    throw refused;
                }
                statement.execute("ROLLBACK TO SAVEPOINT positions");
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Positions could not be stored", e);
        }
    }

    /** @return those that were not there before */
    Set<Key> insert(UUID organizationId, List<Point> points) {
        Columns columns = new Columns(points);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            UuidArray.set(statement, 1, columns.vehicleIds());
            statement.setObject(2, organizationId);
            columns.write(statement, 3);
            Set<Key> fresh = HashSet.newHashSet(points.size());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(new Key(
                            row.getObject(1, UUID.class), row.getTimestamp(2).getTime()));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("Positions could not be stored", e);
        }
    }

    /**
     * @param newest one for each vehicle, by vehicle; one that is older than what is known changes nothing but where trips are looked for
     * @param earliest when the first point of each vehicle was
     */
    void place(UUID organizationId, List<Point> newest, Map<UUID, Long> earliest) {
        Columns columns = new Columns(newest);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PLACES)) {
            UuidArray.set(statement, 1, columns.vehicleIds());
            statement.setObject(2, organizationId);
            int next = columns.write(statement, 3);
            statement.setObject(next, columns.batteries);
            statement.setObject(
                    next + 1,
                    newest.stream()
                            .mapToLong(point -> earliest.get(point.vehicleId()))
                            .toArray());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Last places could not be stored", e);
        }
    }

    void onVehicle(@Observes VehicleChanged change) {
        if (change.kind() == VehicleChanged.Kind.DELETED) {
            deleteAll(change.vehicleId());
        }
    }

    private void deleteAll(UUID vehicleId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM fleet_position WHERE vehicle_id = ?")) {
            statement.setObject(1, vehicleId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Positions could not be deleted", e);
        }
    }

    private static Fix fix(ResultSet row, int from) throws SQLException {
        return row.getTimestamp(from) == null
                ? null
                : new Fix(
                        row.getTimestamp(from).getTime(),
                        new GeoPoint(row.getDouble(from + 1), row.getDouble(from + 2)));
    }
}
