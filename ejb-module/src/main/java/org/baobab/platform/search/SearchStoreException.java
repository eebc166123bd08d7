package org.baobab.platform.search;

import java.sql.SQLException;

/** The database would not say or write which index counts and what has changed. */
class SearchStoreException extends RuntimeException {
    SearchStoreException(SQLException cause) {
        super("The rows of the search could not be read or written: " + cause.getMessage(), cause);
    }
}
