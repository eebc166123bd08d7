package org.baobab.fleet.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Under which key the database knows what a file calls its rows, and whether it knows it already. */
@ApplicationScoped
class ImportKeys {
    private static final String VEHICLES = """
            SELECT fleet_key(n.written), v.id, coalesce(v.occupied, false)
            FROM unnest(?::text[]) WITH ORDINALITY AS n (written, number)
            LEFT JOIN fleet_vehicle v ON v.organization_id = ? AND v.registration_key = fleet_key(n.written)
            ORDER BY n.number""";
    private static final String DRIVERS = """
            SELECT fleet_key(n.written), d.id, false
            FROM unnest(?::text[]) WITH ORDINALITY AS n (written, number)
            LEFT JOIN fleet_driver d ON d.organization_id = ? AND d.licence_key = fleet_key(n.written)
            ORDER BY n.number""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /**
     * @param key empty where nothing that names anything was written
     * @param id null where it is new
     * @param occupied whether an assignment of the vehicle runs
     */
    record Key(String key, UUID id, boolean occupied) {}

    /** One for each registration, in the same order. */
    List<Key> ofVehicles(UUID organizationId, List<String> registrations) {
        return find(VEHICLES, organizationId, registrations);
    }

    List<Key> ofDrivers(UUID organizationId, List<String> licences) {
        return find(DRIVERS, organizationId, licences);
    }

    private List<Key> find(String sql, UUID organizationId, List<String> written) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", written.toArray()));
            statement.setObject(2, organizationId);
            List<Key> keys = new ArrayList<>(written.size());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(new Key(row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3)));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("What a file names could not be looked up", e);
        }
    }
}
