package org.baobab.bench.fleet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.baobab.bench.BenchServer;

/** A hundred thousand assignments whose time is over: a thousand vehicles and drivers with a hundred minutes each. */
final class DueRows {
    static final int VEHICLES = 1_000;
    static final int EACH = 100;
    static final int ALL = VEHICLES * EACH;

    private static final String OURS = "purpose = 'bench'";

    private final BenchServer server;

    DueRows(BenchServer server) {
        this.server = server;
    }

    void make() throws SQLException {
        run("""
                CREATE TABLE bench_seat AS SELECT i, gen_random_uuid() AS vehicle, gen_random_uuid() AS driver,
                    (SELECT organization_id FROM fleet_vehicle LIMIT 1) AS organization FROM generate_series(1, %d) AS i""".formatted(VEHICLES));
        run("""
                INSERT INTO fleet_vehicle (id, organization_id, registration, brand, model, year, kind, fuel, status, occupied, odometer_at, tracker_hash,
                    tracker_kept, created_at, changed_at)
                SELECT vehicle, organization, 'B' || i || left(vehicle::text, 6), 'Renault', 'Kangoo', 2021, 'VAN', 'DIESEL', 'ASSIGNED', true, now(),
                    decode(md5(vehicle::text), 'hex'), decode(md5(vehicle::text), 'hex'), now(), now() FROM bench_seat""");
        run("""
                INSERT INTO fleet_driver (id, organization_id, full_name, licence_number, licence_expires_on, created_at, changed_at)
                SELECT driver, organization, 'Conducteur ' || i, driver::text, '2040-01-01', now(), now() FROM bench_seat""");
        run("""
                INSERT INTO fleet_assignment (id, organization_id, vehicle_id, driver_id, starts_at, ends_at, purpose, state, started_at, created_at, changed_at, version)
                SELECT gen_random_uuid(), organization, vehicle, driver, t, t + interval '1 minute', 'bench', 'ACTIVE', t, now(), now(), 0
                FROM bench_seat, generate_series(1, %d) AS n, LATERAL (SELECT now() - interval '1 day' + n * interval '1 minute' AS t) AS at""".formatted(EACH));
        run("VACUUM ANALYZE fleet_assignment");
    }

    /** As before the job. */
    void rewind() throws SQLException {
        run("UPDATE fleet_assignment SET state = 'ACTIVE', ended_at = NULL WHERE " + OURS);
        run(
                "UPDATE fleet_vehicle SET status = 'ASSIGNED', occupied = true WHERE id IN (SELECT vehicle FROM bench_seat)");
        run("DELETE FROM audit_entry WHERE action = 'assignment.ended'");
        run("VACUUM ANALYZE fleet_assignment");
    }

    /** The same ends in bare SQL: the rows, the vehicles, the lines of the audit, in one transaction. */
    Duration bare() throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("""
                    UPDATE fleet_assignment SET state = 'ENDED', ended_at = ends_at, changed_at = now(), version = version + 1
                    WHERE state IN ('PLANNED', 'ACTIVE') AND ends_at <= now()""");
            statement.executeUpdate("""
                    UPDATE fleet_vehicle v SET status = 'AVAILABLE', occupied = false
                    WHERE v.status = 'ASSIGNED' AND NOT EXISTS (SELECT 1 FROM fleet_assignment a WHERE a.vehicle_id = v.id AND a.state = 'ACTIVE')""");
            statement.executeUpdate("""
                    INSERT INTO audit_entry (id, organization_id, action, subject_type, subject_id, details, at)
                    SELECT gen_random_uuid(), organization_id, 'assignment.ended', 'assignment', id::text, '{}', now() FROM fleet_assignment WHERE purpose = 'bench'""");
            connection.commit();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void check() throws SQLException, IOException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM fleet_assignment WHERE purpose = 'bench' AND state = 'ENDED'),
                            (SELECT count(*) FROM fleet_vehicle v JOIN bench_seat s ON s.vehicle = v.id WHERE v.status = 'AVAILABLE'),
                            (SELECT count(*) FROM audit_entry WHERE action = 'assignment.ended')""")) {
            found.next();
            if (found.getLong(1) != ALL || found.getLong(2) != VEHICLES || found.getLong(3) < ALL) {
                throw new IOException("%d ended, %d vehicles free, %d lines in the audit"
                        .formatted(found.getLong(1), found.getLong(2), found.getLong(3)));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
