package org.baobab.platform.backup.copy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;

/** What of a database belongs to a backup: the application's tables, and those in which JBeret keeps its executions. */
final class Catalogue {
    /** Migrations make and fill it themselves. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String NO_VERSION = "none";

    private static final String OURS = """
            (n.nspname = 'public' AND c.relname <> '%s'
                OR n.nspname = 'server' AND c.relname LIKE ANY (ARRAY[
                    'job\\_instance%%', 'job\\_execution%%', 'step\\_execution%%', 'partition\\_execution%%']))
            AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            """.formatted(HISTORY);

    private static final String TABLES = """
            SELECT n.nspname, c.relname, pg_relation_size(c.oid) / current_setting('block_size')::bigint, pg_table_size(c.oid),
                ARRAY(SELECT a.attname::text FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                    ORDER BY a.attnum)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND %s
            ORDER BY 1, 2""".formatted(OURS);

    private static final String SEQUENCES = """
            SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND %s
            ORDER BY 1, 2""".formatted(OURS);

    private Catalogue() {}

    static List<TablePlan> tables(Connection connection) throws SQLException {
        List<TablePlan> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new TablePlan(
                        row.getString(1), row.getString(2), texts(row.getArray(5)), row.getLong(3), row.getLong(4)));
            }
        }
        return tables;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        List<String[]> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                names.add(new String[] {row.getString(1), row.getString(2)});
            }
        }
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String[] name : names) {
            sequences.add(sequence(connection, name[0], name[1]));
        }
        return sequences;
    }

    private static Manifest.Sequence sequence(Connection connection, String schema, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT last_value, is_called FROM " + CopySession.quoted(schema, name))) {
            row.next();
            return new Manifest.Sequence(schema, name, row.getLong(1), row.getBoolean(2));
        }
    }

    static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT to_regclass('public." + HISTORY + "') IS NULL")) {
                row.next();
                if (row.getBoolean(1)) {
                    return NO_VERSION;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT version FROM public." + HISTORY
                    + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
                return row.next() ? row.getString(1) : NO_VERSION;
            }
        }
    }

    static String serverVersion(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }
}
