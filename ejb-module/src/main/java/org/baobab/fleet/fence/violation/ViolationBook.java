package org.baobab.fleet.fence.violation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.fence.FenceStoreException;

/** The rows of violations for whoever finds them: plain JDBC, in the transaction that stores the positions. */
@ApplicationScoped
public class ViolationBook {
    private static final String ADD = """
            INSERT INTO fleet_violation (id, organization_id, vehicle_id, kind, fence_id, fence_name, at, latitude, longitude,
                speed_kmh, limit_kmh, ended_at, found_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String CHANGE = """
            UPDATE fleet_violation SET at = ?, latitude = ?, longitude = ?, speed_kmh = greatest(?, speed_kmh), ended_at = ?
            WHERE id = ?""";
    private static final String END = """
            UPDATE fleet_violation SET ended_at = coalesce(?, ended_at), speed_kmh = greatest(?, speed_kmh) WHERE id = ?""";
    private static final String CLOSE =
            "UPDATE fleet_violation SET ended_at = greatest(at, ?) WHERE fence_id = ? AND ended_at IS NULL";
    private static final String WITHDRAW = "DELETE FROM fleet_violation WHERE id = ?";
    private static final String BETWEEN = """
            SELECT id, vehicle_id, kind, fence_id, fence_name, at, latitude, longitude, speed_kmh, limit_kmh, ended_at
            FROM fleet_violation WHERE vehicle_id = ? AND at <= ? AND (ended_at IS NULL OR ended_at >= ?) ORDER BY at, id""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Clock clock;

    /** False where exactly this one is known. */
    public boolean add(UUID organization, FoundViolation found) {
        return change(
                        ADD,
                        found.id(),
                        organization,
                        found.vehicleId(),
                        found.kind().name(),
                        found.fenceId(),
                        found.fenceName(),
                        found.at(),
                        found.latitude(),
                        found.longitude(),
                        found.speedKmh(),
                        found.limitKmh(),
                        found.endedAt(),
                        clock.instant())
                == 1;
    }

    /** It began elsewhere or at another time, or ended at another time, than was known; or was faster. */
    public void correct(FoundViolation known) {
        change(CHANGE, known.at(), known.latitude(), known.longitude(), known.speedKmh(), known.endedAt(), known.id());
    }

    /** @param endedAt null while it goes on */
    public void goOn(UUID violation, Instant endedAt, Float speedKmh) {
        change(END, endedAt, speedKmh, violation);
    }

    /** It was believed, and was not so. */
    public void withdraw(UUID violation) {
        change(WITHDRAW, violation);
    }

    /** The zone is gone, or is another: nobody is inside or outside of what it was any more. */
    public void close(UUID fence) {
        change(CLOSE, clock.instant(), fence);
    }

    /** Those of a vehicle that were going on at some time between the two. */
    public List<FoundViolation> between(UUID vehicle, Instant from, Instant until) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, BETWEEN, vehicle, until, from);
                ResultSet rows = statement.executeQuery()) {
            List<FoundViolation> found = new ArrayList<>();
            while (rows.next()) {
                found.add(read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new FenceStoreException(e);
        }
    }

    private static FoundViolation read(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new FoundViolation(
                row.getObject("id", UUID.class),
                row.getObject("vehicle_id", UUID.class),
                ViolationKind.valueOf(row.getString("kind")),
                row.getObject("fence_id", UUID.class),
                row.getString("fence_name"),
                row.getTimestamp("at").toInstant(),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getObject("speed_kmh", Float.class),
                row.getObject("limit_kmh", Integer.class),
                ended == null ? null : ended.toInstant());
    }

    private int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new FenceStoreException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int number = 1;
        for (Object value : values) {
            switch (value) {
                case Instant moment -> statement.setObject(number, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
                case null, default -> statement.setObject(number, value);
            }
            number++;
        }
        return statement;
    }
}
