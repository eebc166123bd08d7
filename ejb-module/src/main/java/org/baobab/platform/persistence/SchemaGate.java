package org.baobab.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Keeps changes of the schema and long readers of the whole database apart. A migration that met a reader's locks would wait for them, and everybody else
 * would wait behind the migration; so it waits here first, where it stands in nobody's way. The lock belongs to the session: it goes with the connection.
 */
public final class SchemaGate {
    private static final Logger LOG = Logger.getLogger(SchemaGate.class);

    /** "baobab" in ASCII: advisory locks are the database's, and other programs have some, too. */
    private static final long LOCK = 0x62616f626162L;

    private SchemaGate() {}

    /** For a reader; false while a migration is under way. */
    public static boolean enter(Connection connection) throws SQLException {
        return ask(connection, "SELECT pg_try_advisory_lock_shared(?)");
    }

    public static void leave(Connection connection) throws SQLException {
        ask(connection, "SELECT pg_advisory_unlock_shared(?)");
    }

    /** For a small change in a transaction, until its end; false while somebody reads the whole database. */
    public static boolean closeBriefly(Connection connection) throws SQLException {
        return ask(connection, "SELECT pg_try_advisory_xact_lock(?)");
    }

    /** For a migration, which waits as long as there are readers. */
    static void close(Connection connection) throws SQLException {
        if (!ask(connection, "SELECT pg_try_advisory_lock(?)")) {
            LOG.info(
                    "A backup is being written, or another node migrates; the migration of the schema waits for its end");
            ask(connection, "SELECT pg_advisory_lock(?) IS NULL");
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
