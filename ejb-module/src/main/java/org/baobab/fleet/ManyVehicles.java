package org.baobab.fleet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.platform.kernel.Ids;

/** What becomes of many vehicles at once, as a job has it: the same as {@link Vehicles} does for one, in two statements whatever their number. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ManyVehicles {
    private static final String MOVE = """
            UPDATE fleet_vehicle v SET occupied = ?, status = CASE WHEN v.status = ? THEN ? ELSE v.status END
            FROM (SELECT id, status FROM fleet_vehicle WHERE id = ANY (?)) AS was
            WHERE v.id = was.id AND (v.occupied <> ? OR v.status = ?)
            RETURNING v.id, v.organization_id, v.status <> was.status""";
    private static final String REMEMBER = """
            INSERT INTO fleet_vehicle_status (id, organization_id, vehicle_id, status, at)
            SELECT n.id, n.organization_id, n.vehicle_id, ?, ? FROM unnest(?::uuid[], ?::uuid[], ?::uuid[]) AS n (id, organization_id, vehicle_id)""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Event<VehicleChanged> changed;

    @Inject
    Clock clock;

    private record Moved(UUID vehicleId, UUID organizationId) {}

    /** Their assignments begin. */
    public void occupy(Collection<UUID> vehicles) {
        move(vehicles, true, VehicleStatus.AVAILABLE, VehicleStatus.ASSIGNED);
    }

    /** Their assignments are over. */
    public void release(Collection<UUID> vehicles) {
        move(vehicles, false, VehicleStatus.ASSIGNED, VehicleStatus.AVAILABLE);
    }

    private void move(Collection<UUID> vehicles, boolean occupied, VehicleStatus from, VehicleStatus to) {
        if (vehicles.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            List<Moved> moved = update(connection, vehicles, occupied, from, to);
            remember(connection, moved, to);
            moved.forEach(each -> changed.fire(
                    new VehicleChanged(each.vehicleId(), each.organizationId(), VehicleChanged.Kind.STATUS)));
        } catch (SQLException e) {
            throw new IllegalStateException("The vehicles could not be moved: " + e.getMessage(), e);
        }
    }

    private static List<Moved> update(
            Connection connection, Collection<UUID> vehicles, boolean occupied, VehicleStatus from, VehicleStatus to)
            throws SQLException {
        List<Moved> moved = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setBoolean(1, occupied);
            statement.setString(2, from.name());
            statement.setString(3, to.name());
            statement.setArray(4, uuids(connection, vehicles));
            statement.setBoolean(5, occupied);
            statement.setString(6, from.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean(3)) {
                        moved.add(new Moved(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                    }
                }
            }
        }
        return moved;
    }

    private void remember(Connection connection, List<Moved> moved, VehicleStatus status) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, status.name());
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            statement.setArray(
                    3, uuids(connection, moved.stream().map(each -> Ids.next()).toList()));
            statement.setArray(
                    4,
                    uuids(connection, moved.stream().map(Moved::organizationId).toList()));
            statement.setArray(
                    5, uuids(connection, moved.stream().map(Moved::vehicleId).toList()));
            statement.executeUpdate();
        }
    }

    private static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
