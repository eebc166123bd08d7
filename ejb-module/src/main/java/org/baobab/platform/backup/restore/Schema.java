package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.persistence.SchemaMigration;

/** Makes the tables that a manifest's rows fit: by the migrations up to its version, and for the server's own by JBeret's statements. */
final class Schema implements SchemaMaker {
    private static final Pattern MONTH = Pattern.compile("public\\.(\\w+)_y(\\d{4})m(\\d{2})");

    private final Manifest manifest;

    Schema(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Before anything is changed: rows of a later application have columns that nobody here knows. */
    @Override
    public void requireKnown(TargetDatabase any) {
        List<String> known = SchemaMigration.versions(any.dataSource());
        if (!known.contains(manifest.schemaVersion())) {
            throw new RestoreException(
                    "The backup's schema is at version %s, which this Baobab (up to %s) does not know. Restore it with the Baobab that made it (%s) or a later one."
                            .formatted(manifest.schemaVersion(), known.getLast(), manifest.application()));
        }
    }

    @Override
    public void make(TargetDatabase target, Connection connection) throws SQLException {
        createExtensions(connection);
        SchemaMigration.to(target.dataSource(), manifest.schemaVersion());
        makeMonths(connection);
        TargetDatabase.execute(connection, "SET search_path = server");
        for (String statement : jberet().split("!!")) {
            if (!statement.isBlank()) {
                TargetDatabase.execute(connection, statement);
            }
        }
        TargetDatabase.execute(connection, "RESET search_path");
        requireSameTables(connection);
    }

    /** The parts of tables that are kept by month: the application makes them as it needs them, and no migration does. */
    private void makeMonths(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT month_partition(?, make_date(?, ?, 1))")) {
            for (Manifest.Table table : manifest.tables()) {
                Matcher part = MONTH.matcher(table.qualifiedName());
                if (part.matches()) {
                    statement.setString(1, part.group(1));
                    statement.setInt(2, Integer.parseInt(part.group(2)));
                    statement.setInt(3, Integer.parseInt(part.group(3)));
                    statement.execute();
                }
            }
        }
    }

    private static void createExtensions(Connection connection) throws SQLException {
        for (String extension : TargetCheck.EXTENSIONS) {
            if (TargetDatabase.ask(connection, "SELECT 1 FROM pg_extension WHERE extname = '" + extension + "'")
                    == null) {
                TargetDatabase.execute(connection, "CREATE EXTENSION " + extension + " SCHEMA public");
            }
        }
    }

    /** A table that the backup does not know would stay empty, and look as if it had always been. */
    private void requireSameTables(Connection connection) throws SQLException {
        Set<String> made = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND (n.nspname = 'public' AND c.relname <> 'flyway_schema_history'
                                OR n.nspname = 'server' AND c.relname IN ('job_instance', 'job_execution', 'step_execution', 'partition_execution'))
                            AND NOT EXISTS (SELECT FROM pg_depend d
                                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')""")) {
            while (rows.next()) {
                made.add(rows.getString(1));
            }
        }
        Set<String> backedUp =
                manifest.tables().stream().map(Manifest.Table::qualifiedName).collect(Collectors.toSet());
        List<String> differing = new ArrayList<>();
        Set<String> lost = new HashSet<>(backedUp);
        lost.removeAll(made);
        lost.forEach(table -> differing.add(table + " is only in the backup"));
        made.stream()
                // JBeret's tables are made by the first job: a backup before that has none.
                .filter(table -> !backedUp.contains(table) && !table.startsWith("server."))
                .forEach(table -> differing.add(table + " is not in the backup"));
        if (!differing.isEmpty()) {
            throw new RestoreException("The schema at version %s has other tables than the backup: %s."
                    .formatted(manifest.schemaVersion(), String.join(", ", differing)));
        }
    }

    private static String jberet() {
        try (InputStream in = Schema.class.getResourceAsStream("jberet-postgresql.ddl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
