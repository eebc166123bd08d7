package org.baobab.bench.fleet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** Vehicles and zones of the demonstration's fleet, more than it has. */
final class FleetOfMany {
    static final int MANY = 100_000;

    private final BenchServer server;

    FleetOfMany(BenchServer server) {
        this.server = server;
    }

    private static String vehicles(int number, String mark) {
        return """
                INSERT INTO fleet_vehicle (id, organization_id, registration, brand, model, year, kind, fuel, odometer_at, tracker_hash, tracker_kept, created_at, changed_at)
                SELECT id, (SELECT id FROM organization WHERE name = 'ZenFleet Alger'), '%s' || i || left(id::text, 4), 'Renault', 'Kangoo', 2021, 'VAN', 'DIESEL', now(),
                    decode(md5(id::text), 'hex'), decode(md5(id::text), 'hex'), now(), now()
                FROM (SELECT i, gen_random_uuid() AS id FROM generate_series(1, %d) AS i) AS made""".formatted(mark, number);
    }

    void makeVehicles(int number) throws SQLException {
        run(vehicles(number, "PB"));
        run("ANALYZE fleet_vehicle");
    }

    List<UUID> vehicles() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM fleet_vehicle WHERE registration LIKE 'PB%' ORDER BY id")) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    UUID organization() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM organization WHERE name = 'ZenFleet Alger'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** Forty by twenty-five little zones around Algiers, forbidden ones that nobody comes into, with nine corners each. */
    int makeFences(int number) throws IOException, InterruptedException {
        Operator owner = server.owner();
        for (int i = 0; i < number; i++) {
            double lat = 36.45 + i % 25 * 0.012;
            double lng = 2.7 + i / 25 % 40 * 0.02;
            StringBuilder ring = new StringBuilder();
            for (int corner = 0; corner <= 9; corner++) {
                double angle = 2 * Math.PI * (corner % 9) / 9;
                ring.append(corner == 0 ? "" : ",")
                        .append(String.format(
                                Locale.ROOT,
                                "[%.6f,%.6f]",
                                lng + 0.004 * Math.cos(angle),
                                lat + 0.003 * Math.sin(angle)));
            }
            owner.post(
                    "/fleet/geofences",
                    "{\"name\":\"Zone %d\",\"kind\":\"FORBIDDEN\",\"area\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
                            .formatted(i, ring));
        }
        return number;
    }

    /** With a last known place each. */
    void placeMany() throws SQLException {
        run(vehicles(MANY, "PN"));
        run("""
                INSERT INTO fleet_place (vehicle_id, organization_id, at, latitude, longitude, speed_kmh)
                SELECT id, organization_id, now(), 36.2 + random() * 0.7, 2.4 + random() * 1.4, 30 FROM fleet_vehicle WHERE registration LIKE 'PN%'
                ON CONFLICT DO NOTHING""");
        run("VACUUM ANALYZE fleet_place");
        run("VACUUM ANALYZE fleet_vehicle");
    }

    /** The map shows a thousand and not a hundred thousand. */
    void removeMany() throws SQLException {
        run("DELETE FROM fleet_place WHERE vehicle_id IN (SELECT id FROM fleet_vehicle WHERE registration LIKE 'PN%')");
        run("DELETE FROM fleet_vehicle WHERE registration LIKE 'PN%'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
