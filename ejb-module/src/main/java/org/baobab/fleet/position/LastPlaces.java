package org.baobab.fleet.position;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Where the organisation's vehicles are now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LastPlaces {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** A map with more is no map. */
    private static final int MOST_ON_MAP = 5_000;

    private static final String SELECT = """
            SELECT v.id, v.registration, p.at, p.latitude, p.longitude, p.speed_kmh, p.heading, p.ignition, p.battery,
                v.brand || ' ' || v.model AS name, v.kind, v.status
            FROM fleet_vehicle v""";
    private static final String LIST = SELECT + """
             JOIN fleet_place p ON p.vehicle_id = v.id
            WHERE v.organization_id = ? AND p.organization_id = v.organization_id AND v.id > ?
            ORDER BY v.id LIMIT ?""";
    private static final String ONE = SELECT + """
             JOIN fleet_place p ON p.vehicle_id = v.id
            WHERE v.organization_id = ? AND p.organization_id = v.organization_id AND v.id = ?""";
    private static final String ON_MAP = SELECT + """
             LEFT JOIN fleet_place p ON p.vehicle_id = v.id AND p.organization_id = v.organization_id
            WHERE v.organization_id = ? AND (v.status <> 'RETIRED' OR p.at > now() - interval '1 day')
            ORDER BY v.registration_key LIMIT ?""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Caller caller;

    /** Vehicles that were heard of, oldest first. */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Slice<PlaceView> list(Paging paging) {
        UUID after = paging.after() == null ? BEFORE_ALL : paging.after();
        return Slice.cut(ask(LIST, after, paging.fetch()), paging, each -> each.last()
                        .vehicleId())
                .map(MapVehicle::last);
    }

    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Optional<PlaceView> of(UUID vehicleId) {
        return ask(ONE, vehicleId).stream().findFirst().map(MapVehicle::last);
    }

    /** All that a map shows, by registration, also those that were never heard of. */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public List<MapVehicle> onMap() {
        return ask(ON_MAP, MOST_ON_MAP);
    }

    private List<MapVehicle> ask(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caller.requireOrganization());
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            List<MapVehicle> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(vehicle(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Last places could not be read", e);
        }
    }

    private static MapVehicle vehicle(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        PlaceView last = new PlaceView(
                row.getObject("id", UUID.class),
                row.getString("registration"),
                at == null ? null : at.toInstant(),
                at == null ? null : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                (Float) row.getObject("speed_kmh"),
                (Float) row.getObject("heading"),
                (Boolean) row.getObject("ignition"),
                (Float) row.getObject("battery"));
        return new MapVehicle(
                last,
                row.getString("name"),
                VehicleKind.valueOf(row.getString("kind")),
                VehicleStatus.valueOf(row.getString("status")));
    }
}
