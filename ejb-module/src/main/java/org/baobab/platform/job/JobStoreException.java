package org.baobab.platform.job;

import java.sql.SQLException;

/** The rows of jobs could not be read or written: most often the database is away. */
class JobStoreException extends RuntimeException {
    JobStoreException(SQLException cause) {
        super("The rows of jobs could not be read or written: " + cause.getMessage(), cause);
    }
}
