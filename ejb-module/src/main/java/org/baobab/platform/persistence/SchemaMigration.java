package org.baobab.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logging.Logger;

/** Brings one database to the version of this application, alone or not at all. */
class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);
    private static final int OLDEST_POSTGRESQL = 15;
    private static final int LOCK_TRIES_ONE_A_SECOND = 600;

    private final DatabaseAddress address;

    SchemaMigration(DatabaseAddress address) {
        this.address = address;
    }

    void run() {
        try {
            requireSupportedServer();
            Flyway flyway = flyway();
            if (flyway.info().pending().length > 0) {
                migrateAlone(flyway);
            } else {
                // Nothing to do, but what was applied is compared with what there is.
                flyway.migrate();
            }
        } catch (FlywayException | SQLException e) {
            String reason = "The schema of " + address + " could not be brought up to date, so Baobab does not start: "
                    + oneLine(e.getMessage());
            LOG.error(reason);
            throw new SchemaMigrationException(reason, e);
        }
    }

    private void migrateAlone(Flyway flyway) throws SQLException {
        try (Connection gate = address.dataSource().getConnection()) {
            SchemaGate.close(gate);
            MigrateResult result = flyway.migrate();
            LOG.infof("Schema brought to %s by %d migrations", result.targetSchemaVersion, result.migrationsExecuted);
        }
    }

    private void requireSupportedServer() throws SQLException {
        try (Connection connection = address.dataSource().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_POSTGRESQL) {
                throw new SQLException(
                        "it runs on PostgreSQL " + major + "; Baobab needs " + OLDEST_POSTGRESQL + " or later");
            }
        }
    }

    private Flyway flyway() {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(address.dataSource())
                .locations("classpath:db/migration")
                .lockRetryCount(LOCK_TRIES_ONE_A_SECOND)
                // The lock in a transaction would wait for ever on an index that is built concurrently.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    /** Flyway tells its reasons in a small table. */
    private static String oneLine(String message) {
        return String.valueOf(message)
                .replaceAll("(?m)^[-=]{3,}$", "")
                .strip()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\R\\s*", " | ");
    }
}
