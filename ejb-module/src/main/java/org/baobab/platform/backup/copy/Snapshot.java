package org.baobab.platform.backup.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;

/** One state of the database, held by one transaction and lent to the others. Its tables are locked against changes of their form before it is taken. */
final class Snapshot implements AutoCloseable {
    private static final int TRIES = 5;

    private final Connection connection;
    private final List<TablePlan> tables;
    private final String name;

    private Snapshot(Connection connection, List<TablePlan> tables, String name) {
        this.connection = connection;
        this.tables = tables;
        this.name = name;
    }

    /** @throws SQLException where the schema changes all the time, or a change of it waits or works */
    static Snapshot take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (int tried = 0; tried < TRIES; tried++) {
            List<TablePlan> seen = Catalogue.tables(connection);
            connection.rollback();
            Snapshot snapshot = begin(connection, seen);
            if (formOf(snapshot.tables).equals(formOf(seen))) {
                return snapshot;
            }
            connection.rollback();
        }
        throw new SQLException("The schema changes too often to be backed up now");
    }

    /** The locks come first: a snapshot that is older than a change of a table would see that table empty. */
    private static Snapshot begin(Connection connection, List<TablePlan> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            if (!tables.isEmpty()) {
                statement.execute("LOCK TABLE ONLY "
                        + tables.stream()
                                .map(table -> CopySession.quoted(table.schema(), table.name()))
                                .collect(Collectors.joining(", ONLY "))
                        + " IN ACCESS SHARE MODE");
            }
            try (ResultSet exported = statement.executeQuery("SELECT pg_export_snapshot()")) {
                exported.next();
                return new Snapshot(connection, Catalogue.tables(connection), exported.getString(1));
            }
        }
    }

    private static List<String> formOf(List<TablePlan> tables) {
        return tables.stream()
                .map(table -> CopySession.quoted(table.schema(), table.name()) + table.columns())
                .toList();
    }

    List<TablePlan> tables() {
        return tables;
    }

    /** Makes another connection's transaction see the same. */
    void lendTo(Connection worker) throws SQLException {
        worker.setAutoCommit(false);
        try (Statement statement = worker.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            statement.execute("SET TRANSACTION SNAPSHOT '" + name + "'");
        }
    }

    String schemaVersion() throws SQLException {
        return Catalogue.schemaVersion(connection);
    }

    /** Sequences know no snapshot; read later than the rows they are never behind them. */
    List<Manifest.Sequence> sequences() throws SQLException {
        return Catalogue.sequences(connection);
    }

    /** The rows may be vacuumed again; the connection and the locks of its session stay. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
