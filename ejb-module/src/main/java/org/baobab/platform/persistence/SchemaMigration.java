package org.baobab.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logging.Logger;

/** Brings one database to the version of this application, alone or not at all. */
public class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);
    private static final int OLDEST_POSTGRESQL = 15;
    private static final int LOCK_TRIES_ONE_A_SECOND = 600;

    private final DatabaseAddress address;

    SchemaMigration(DatabaseAddress address) {
        this.address = address;
    }

    /** The versions that this application knows, oldest first. Changes nothing. */
    public static List<String> versions(DataSource anyDatabase) {
        return Arrays.stream(flyway(anyDatabase, MigrationVersion.LATEST).info().all())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** Makes the schema as it was at a version. */
    public static void to(DataSource database, String version) {
        flyway(database, MigrationVersion.fromVersion(version)).migrate();
    }

    /** Brings a database to the version of this application. */
    public static void toLatest(DataSource database) {
        flyway(database, MigrationVersion.LATEST).migrate();
    }

    void run() {
        try {
            requireUsableDatabase();
            Flyway flyway = flyway(address.dataSource(), MigrationVersion.LATEST);
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

    private void requireUsableDatabase() throws SQLException {
        try (Connection connection = address.dataSource().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_POSTGRESQL) {
                throw new SQLException(
                        "it runs on PostgreSQL " + major + "; Baobab needs " + OLDEST_POSTGRESQL + " or later");
            }
            Optional<String> unfinished = UnfinishedRestore.in(connection);
            if (unfinished.isPresent()) {
                throw new SQLException(unfinished.get());
            }
        }
    }

    private static Flyway flyway(DataSource database, MigrationVersion target) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .target(target)
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
