package org.baobab.platform.task;

import java.sql.SQLException;

/** The rows could not be read or written: the database is away, and what was asked may be asked again. */
class TaskStoreException extends RuntimeException {
    TaskStoreException(SQLException cause) {
        super("The rows of tasks could not be read or written: " + cause.getMessage(), cause);
    }
}
