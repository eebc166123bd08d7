package org.baobab.fleet.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Under which key the database knows what a file calls its rows, and whether it knows it already. */
@ApplicationScoped
class ImportKeys {
    private static final String KEYS = """
            SELECT fleet_key(n.written) FROM unnest(?::text[]) WITH ORDINALITY AS n (written, number) ORDER BY n.number""";
    private static final String VEHICLES = """
            SELECT registration_key, id, occupied FROM fleet_vehicle WHERE organization_id = ? AND registration_key = ANY (?)""";
    private static final String DRIVERS = """
            SELECT licence_key, id, false FROM fleet_driver WHERE organization_id = ? AND licence_key = ANY (?)""";

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
        try (Connection connection = database.getConnection()) {
            List<String> keys = keys(connection, written);
            Map<String, Key> known = known(connection, sql, organizationId, keys);
            return keys.stream()
                    .map(key -> known.getOrDefault(key, new Key(key, null, false)))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("What a file names could not be looked up", e);
        }
    }

    private static List<String> keys(Connection connection, List<String> written) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setArray(1, connection.createArrayOf("text", written.toArray()));
            List<String> keys = new ArrayList<>(written.size());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            return keys;
        }
    }

    /** Not as a join: of ten thousand rows that were written a moment ago the planner knows nothing, and would look at each for each. */
    private static Map<String, Key> known(Connection connection, String sql, UUID organizationId, List<String> keys)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, organizationId);
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            Map<String, Key> known = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Key key = new Key(row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3));
                    known.put(key.key(), key);
                }
            }
            return known;
        }
    }
}
