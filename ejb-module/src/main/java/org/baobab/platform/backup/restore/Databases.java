package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.backup.format.CopySession;

/** Makes and drops whole databases, for a role that may. */
public final class Databases {
    /** What begins so is a proof's, and nobody's once its proof is over. */
    private static final String SCRATCH = "baobab_verify_";

    private final TargetDatabase server;

    /** @param any a database of the server in question */
    public Databases(TargetDatabase any) {
        this.server = any.named("postgres");
    }

    static boolean isScratch(TargetDatabase database) {
        return database.name().startsWith(SCRATCH);
    }

    public boolean mayCreate() throws SQLException {
        try (Connection connection = server.open()) {
            return "t"
                    .equals(TargetDatabase.ask(
                            connection, "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"));
        }
    }

    /** As the server makes its databases, with whatever its administrator put into the template; in UTF-8 in any case. */
    public TargetDatabase create(String name) throws SQLException {
        try (Connection connection = server.open()) {
            String encoding = TargetDatabase.ask(
                    connection, "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'template1'");
            String how =
                    "UTF8".equals(encoding) ? "" : " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
            TargetDatabase.execute(connection, "CREATE DATABASE " + CopySession.quoted(name) + how);
        }
        return server.named(name);
    }

    /** Also ends what is still connected to it. */
    public void drop(String name) throws SQLException {
        try (Connection connection = server.open()) {
            TargetDatabase.execute(connection, "DROP DATABASE IF EXISTS " + CopySession.quoted(name) + " WITH (FORCE)");
        }
    }

    /** For a database that is not ours to drop. Only what a proof put there goes. */
    public static void emptyAfterProof(Connection connection) throws SQLException {
        if (RestoreMark.find(connection)
                .filter(mark -> mark.purpose() == RestoreMark.Purpose.PROOF)
                .isPresent()) {
            Leftovers.remove(connection);
        }
    }

    public TargetDatabase createScratch(String suffix) throws SQLException {
        return create(SCRATCH + suffix);
    }

    /** What proofs left behind that a crash ended. */
    public List<String> dropScratch() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = server.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE '"
                        + SCRATCH.replace("_", "\\_")
                        + "%' AND pg_get_userbyid(datdba) = current_user")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            drop(name);
        }
        return names;
    }
}
