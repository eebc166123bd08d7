package org.baobab.platform.task;

import java.sql.SQLException;

/** The rows could not be read or written: most often the database is away, and what was asked may be asked again. */
class TaskStoreException extends RuntimeException {
    /** The class of SQL states for values that no column takes, a NUL in a text say. */
    private static final String UNFIT_VALUE = "22";

    private final boolean lasting;

    TaskStoreException(SQLException cause) {
        super("The rows of tasks could not be read or written: " + cause.getMessage(), cause);
        lasting = cause.getSQLState() != null && cause.getSQLState().startsWith(UNFIT_VALUE);
    }

    /** Whether asking again would be answered the same. */
    boolean isLasting() {
        return lasting;
    }
}
