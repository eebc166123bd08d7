package org.baobab.fleet.assignment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What is due, in all organisations. Plain JDBC: a chunk is one statement over an array. */
@ApplicationScoped
class DueRows {
    private static final String IS_OVER = "a.state IN ('PLANNED', 'ACTIVE') AND a.ends_at <= ?";

    // A planned one that nobody began is over as well where its whole time has passed.
    private static final String IS_DUE =
            "a.state = 'PLANNED' AND a.starts_at <= ? AND (a.ends_at IS NULL OR a.ends_at > ?)";

    // Vehicle and assignment together, or neither: those who work at the depot hold the vehicle first, and nobody here
    // waits.
    private static final String CLAIM = """
            WITH claimed AS (
                SELECT a.id, v.registration, d.full_name, d.account_id,
                    (d.account_id IS NOT NULL OR d.email IS NOT NULL OR d.phone IS NOT NULL) AS reachable
                FROM fleet_assignment a
                JOIN fleet_vehicle v ON v.id = a.vehicle_id
                JOIN fleet_driver d ON d.id = a.driver_id
                WHERE a.id = ANY (?) AND %s
                FOR NO KEY UPDATE OF v, a SKIP LOCKED)
            UPDATE fleet_assignment a SET %s, changed_at = ?, version = a.version + 1
            FROM claimed c WHERE a.id = c.id
            RETURNING a.id, a.organization_id, a.vehicle_id, c.account_id, c.registration, c.full_name, a.starts_at, a.ends_at, c.reachable""";

    private static final String END = CLAIM.formatted(
            IS_OVER, "state = 'ENDED', started_at = coalesce(a.started_at, a.starts_at), ended_at = a.ends_at");

    private static final String START = CLAIM.formatted(IS_DUE + """
             AND NOT EXISTS (SELECT 1 FROM fleet_assignment o WHERE o.state = 'ACTIVE'
                AND (o.vehicle_id = a.vehicle_id OR o.driver_id = a.driver_id))""", "state = 'ACTIVE', started_at = a.starts_at");

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    List<DueKey> over(DueKey after, Instant now, int most) {
        return page("ends_at", IS_OVER, after, most, now);
    }

    long countOver(Instant now) {
        return count(IS_OVER, now);
    }

    List<DueKey> beginning(DueKey after, Instant now, int most) {
        return page("starts_at", IS_DUE, after, most, now, now);
    }

    long countBeginning(Instant now) {
        return count(IS_DUE, now, now);
    }

    List<MovedAssignment> end(Collection<UUID> ids, Instant now) {
        return move(END, ids, now, now);
    }

    List<MovedAssignment> start(Collection<UUID> ids, Instant now) {
        return move(START, ids, now, now, now);
    }

    /** Those of the vehicles that no assignment has any more. */
    List<UUID> withoutAssignment(Collection<UUID> vehicles) {
        return query("""
                SELECT v FROM unnest(?::uuid[]) AS v
                WHERE NOT EXISTS (SELECT 1 FROM fleet_assignment a WHERE a.vehicle_id = v AND a.state = 'ACTIVE')""", rows -> rows.getObject(1, UUID.class), vehicles);
    }

    private List<DueKey> page(String moment, String which, DueKey after, int most, Object... values) {
        DueKey place = after == null ? DueKey.BEFORE_ALL : after;
        List<Object> all = new ArrayList<>(List.of(values));
        all.addAll(List.of(place.at(), place.id(), most));
        return query(
                "SELECT a." + moment + ", a.id FROM fleet_assignment a WHERE " + which + " AND (a." + moment
                        + ", a.id) > (?, ?) ORDER BY a." + moment + ", a.id LIMIT ?",
                rows -> new DueKey(rows.getTimestamp(1).toInstant(), rows.getObject(2, UUID.class)),
                all.toArray());
    }

    private long count(String which, Object... values) {
        return query("SELECT count(*) FROM fleet_assignment a WHERE " + which, rows -> rows.getLong(1), values)
                .getFirst();
    }

    private List<MovedAssignment> move(String sql, Object... values) {
        return query(
                sql,
                rows -> new MovedAssignment(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, UUID.class),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getTimestamp(7).toInstant(),
                        rows.getTimestamp(8) == null
                                ? null
                                : rows.getTimestamp(8).toInstant(),
                        rows.getBoolean(9)),
                values);
    }

    private interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case Instant moment -> statement.setTimestamp(i + 1, Timestamp.from(moment));
                    case Collection<?> ids ->
                        statement.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
                    case Object other -> statement.setObject(i + 1, other);
                }
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("What is due could not be read or written: " + e.getMessage(), e);
        }
    }
}
