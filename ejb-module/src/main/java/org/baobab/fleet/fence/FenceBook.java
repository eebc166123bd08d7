package org.baobab.fleet.fence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.geo.Ring;

/** What is to be watched of an organisation, whoever asks: plain JDBC, in the transaction where there is one. */
@ApplicationScoped
public class FenceBook {
    private static final String EDITION = """
            SELECT o.time_zone, coalesce(e.edition, 0) AS edition
            FROM organization o LEFT JOIN fleet_fence_edition e ON e.organization_id = o.id WHERE o.id = ?""";
    private static final String FENCES = """
            SELECT id, name, kind, boundary, latitude, longitude, radius, all_vehicles, days, from_minute, until_minute,
                speed_limit_kmh, dwell_seconds
            FROM fleet_fence WHERE organization_id = ? AND active ORDER BY id""";
    private static final String HOLES = """
            SELECT h.fence_id, h.boundary FROM fleet_fence_hole h JOIN fleet_fence f ON f.id = h.fence_id
            WHERE f.organization_id = ? AND f.active ORDER BY h.fence_id, h.number""";
    private static final String VEHICLES = """
            SELECT v.fence_id, v.vehicle_id FROM fleet_fence_vehicle v JOIN fleet_fence f ON f.id = v.fence_id
            WHERE f.organization_id = ? AND f.active""";
    private static final String LIMITS =
            "SELECT vehicle_id, limit_kmh FROM fleet_speed_limit WHERE organization_id = ?";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** Which edition holds now, and by which clock. */
    public record Edition(long number, ZoneId zone) {}

    /** @param limits how fast vehicles may go wherever they are; the key null is for all that are not named */
    public record Book(List<FencePlan> fences, Map<UUID, Integer> limits) {}

    public Edition edition(UUID organization) {
        return ask(EDITION, organization, row -> {
            row.next();
            return new Edition(row.getLong("edition"), ZoneId.of(row.getString("time_zone")));
        });
    }

    public Book read(UUID organization) {
        Map<UUID, List<Ring>> holes = new HashMap<>();
        ask(HOLES, organization, row -> {
            while (row.next()) {
                holes.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(ring(row.getArray(2)));
            }
            return null;
        });
        Map<UUID, Set<UUID>> vehicles = new HashMap<>();
        ask(VEHICLES, organization, row -> {
            while (row.next()) {
                vehicles.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                        .add(row.getObject(2, UUID.class));
            }
            return null;
        });
        List<FencePlan> fences = ask(FENCES, organization, row -> {
            List<FencePlan> found = new ArrayList<>();
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                Set<UUID> chosen = row.getBoolean("all_vehicles") ? null : vehicles.getOrDefault(id, Set.of());
                found.add(plan(row, id, holes.getOrDefault(id, List.of()), chosen));
            }
            return found;
        });
        Map<UUID, Integer> limits = new HashMap<>();
        ask(LIMITS, organization, row -> {
            while (row.next()) {
                limits.put(row.getObject(1, UUID.class), row.getInt(2));
            }
            return null;
        });
        return new Book(fences, limits);
    }

    private static FencePlan plan(ResultSet row, UUID id, List<Ring> holes, Set<UUID> vehicles) throws SQLException {
        Ring outline = ring(row.getArray("boundary"));
        Double radius = row.getObject("radius", Double.class);
        FenceCircle circle = radius == null
                ? null
                : new FenceCircle(new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")), radius);
        Integer days = row.getObject("days", Integer.class);
        return new FencePlan(
                id,
                row.getString("name"),
                FenceKind.valueOf(row.getString("kind")),
                new FenceShape(outline, holes, circle),
                vehicles,
                days == null ? null : new Hours(days, row.getInt("from_minute"), row.getInt("until_minute")),
                row.getObject("speed_limit_kmh", Integer.class),
                Duration.ofSeconds(row.getInt("dwell_seconds")));
    }

    private static Ring ring(Array boundary) throws SQLException {
        Double[] numbers = (Double[]) boundary.getArray();
        double[] plain = new double[numbers.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = numbers[i];
        }
        return new Ring(plain);
    }

    private <T> T ask(String sql, UUID organization, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, organization);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new FenceStoreException(e);
        }
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
