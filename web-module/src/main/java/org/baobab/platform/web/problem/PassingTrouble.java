package org.baobab.platform.web.problem;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;

/** What the database could not do now and may do a moment later: a row that others hold for too long, no free connection, a database that starts again. */
final class PassingTrouble {
    private static final String CONNECTION_CLASS = "08";

    /** Query cancelled by its time limit, lock not to be had, deadlock, serialisation, too many connections, database going down, coming up. */
    private static final Set<String> STATES =
            Set.of("57014", "55P03", "40P01", "40001", "53300", "57P01", "57P02", "57P03");

    private PassingTrouble() {}

    static boolean is(SQLException thrown) {
        String state = thrown.getSQLState();
        return state == null
                ? thrown.getCause() instanceof ResourceException
                : state.startsWith(CONNECTION_CLASS) || STATES.contains(state);
    }
}
