package org.baobab.fleet.trip;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.position.PositionSettings;
import org.baobab.platform.persistence.SchemaGate;

/**
 * Keeps the positions from growing for ever: of old ones some stay, of very old ones none, whole months at a time. Points that come late, into
 * a time that was thinned already, take it back to before them ({@link TripRows#notice}). Trips, stops and days stay as they were
 * found; where each trip began and ended is kept. Doing it twice does no harm.
 */
@ApplicationScoped
@Transactional
public class PositionUpkeep {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** Whoever writes into a month that goes away is late by years: nobody waits for that. */
    private static final String BRIEFLY = "SET LOCAL lock_timeout = '3s'";

    private static final String NEXT = """
            SELECT vehicle_id FROM fleet_trail
            WHERE vehicle_id > ? AND last_at IS NOT NULL AND coalesce(thinned_to, '-infinity') < least(last_at, ?)
            ORDER BY vehicle_id LIMIT ?""";
    private static final String COUNT = """
            SELECT count(*) FROM fleet_trail
            WHERE last_at IS NOT NULL AND coalesce(thinned_to, '-infinity') < least(last_at, ?)""";
    private static final String HOLD = """
            SELECT coalesce(thinned_to, '1970-01-01') FROM fleet_trail WHERE vehicle_id = ? FOR UPDATE""";
    private static final String THIN = """
            DELETE FROM fleet_position p USING (
                SELECT at, row_number() OVER (PARTITION BY floor(extract(epoch FROM at) / ?) ORDER BY at) AS nth
                FROM fleet_position WHERE vehicle_id = ? AND at >= ? AND at <= ?) AS counted
            WHERE p.vehicle_id = ? AND p.at >= ? AND p.at <= ? AND p.at = counted.at AND counted.nth > 1
                AND NOT EXISTS (SELECT FROM fleet_trip t WHERE t.vehicle_id = p.vehicle_id AND (t.started_at = p.at OR t.ended_at = p.at))""";
    private static final String THINNED = "UPDATE fleet_trail SET thinned_to = ? WHERE vehicle_id = ?";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    PositionSettings settings;

    @Inject
    Clock clock;

    /** This month and the next have room before the first point comes. */
    public void makeMonths() {
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT month_partition('fleet_position', ?)")) {
            for (YearMonth each : List.of(month, month.plusMonths(1))) {
                statement.setObject(1, each.atDay(1));
                statement.execute();
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /**
     * Drops the months that ended before the retention began. While the whole database is read, by a backup, they stay until the next time.
     *
     * @return their names
     */
    public List<String> dropMonths() {
        LocalDate oldest = LocalDate.ofInstant(clock.instant().minus(settings.retention()), ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            List<String> old = old(connection, oldest);
            if (old.isEmpty() || !SchemaGate.closeBriefly(connection)) {
                return List.of();
            }
            execute(connection, BRIEFLY);
            for (String part : old) {
                execute(connection, "DROP TABLE " + part);
            }
            return old;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Vehicles with positions that are old and were not thinned, in the order of their ids. @param after null to begin */
    public List<UUID> next(UUID after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, after == null ? BEFORE_ALL : after);
            statement.setTimestamp(2, Timestamp.from(until()));
            statement.setInt(3, most);
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    public long count() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setTimestamp(1, Timestamp.from(until()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** @return how many positions went */
    public long thin(Collection<UUID> vehicles) {
        Instant until = until();
        long gone = 0;
        try (Connection connection = database.getConnection()) {
            for (UUID vehicle : vehicles) {
                gone += thin(connection, vehicle, until);
            }
            return gone;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private int thin(Connection connection, UUID vehicle, Instant until) throws SQLException {
        Timestamp thinnedTo = hold(connection, vehicle);
        if (thinnedTo == null) {
            return 0;
        }
        Timestamp from = stretch(thinnedTo);
        Timestamp to = Timestamp.from(until);
        int gone;
        try (PreparedStatement statement = connection.prepareStatement(THIN)) {
            statement.setLong(1, settings.thinTo().toSeconds());
            statement.setObject(2, vehicle);
            statement.setTimestamp(3, from);
            statement.setTimestamp(4, to);
            statement.setObject(5, vehicle);
            statement.setTimestamp(6, from);
            statement.setTimestamp(7, to);
            gone = statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(THINNED)) {
            statement.setTimestamp(1, to);
            statement.setObject(2, vehicle);
            statement.executeUpdate();
        }
        return gone;
    }

    /** Null where the vehicle is gone. */
    private static Timestamp hold(Connection connection, UUID vehicle) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setObject(1, vehicle);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getTimestamp(1) : null;
            }
        }
    }

    /** Where the stretch begins in which the last time ended: of each one point stays, however often it is looked at. */
    private Timestamp stretch(Timestamp thinnedTo) {
        long step = settings.thinTo().toMillis();
        return new Timestamp(Math.floorDiv(thinnedTo.getTime(), step) * step);
    }

    private Instant until() {
        return clock.instant().minus(settings.thinAfter());
    }

    private static List<String> old(Connection connection, LocalDate oldest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT part FROM month_partitions('fleet_position') WHERE month + interval '1 month' <= ?")) {
            statement.setObject(1, oldest);
            List<String> parts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(row.getString(1));
                }
            }
            return parts;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException("Old positions could not be tidied up", e);
    }
}
