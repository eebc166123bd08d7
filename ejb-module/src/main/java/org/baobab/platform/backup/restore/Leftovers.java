package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What stands in our two schemas and belongs to no extension. */
final class Leftovers {
    private static final String OF_NO_EXTENSION = """
            n.nspname IN ('public', 'server')
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = o.tableoid AND d.objid = o.oid AND d.deptype = 'e')""";

    private Leftovers() {}

    /** Tables, views and sequences, as somebody would call them. */
    static List<String> relations(Connection connection) throws SQLException {
        return names(connection, """
                SELECT format('%I.%I', n.nspname, o.relname) FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                WHERE o.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND""" + " " + OF_NO_EXTENSION + " ORDER BY 1");
    }

    /** Takes away all that a broken restore left. Only for a database whose mark says that it was empty before. */
    static void remove(Connection connection) throws SQLException {
        List<String> statements = names(
                connection,
                """
                SELECT format('DROP %s IF EXISTS %I.%I CASCADE',
                    CASE o.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
                        WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, n.nspname, o.relname)
                FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                WHERE o.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                    AND o.relname <> 'restore_mark' AND""" + " " + OF_NO_EXTENSION
                        // A column's sequence goes with its table, and cannot go before it.
                        + " ORDER BY o.relkind = 'S'");
        statements.addAll(names(connection, """
                SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', o.oid::regprocedure)
                FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE""" + " " + OF_NO_EXTENSION));
        statements.addAll(names(connection, """
                SELECT format('DROP TYPE IF EXISTS %I.%I CASCADE', n.nspname, o.typname)
                FROM pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace
                WHERE o.typtype IN ('e', 'd', 'r') AND""" + " " + OF_NO_EXTENSION));
        // Last: as long as it stands, the next try knows that what it finds may go.
        statements.add("DROP TABLE IF EXISTS server.restore_mark");
        TargetDatabase.execute(connection, statements.toArray(String[]::new));
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
