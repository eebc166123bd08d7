package org.baobab.platform.persistence;

/** The start ends here: the database is not what this application needs. */
class SchemaMigrationException extends RuntimeException {
    SchemaMigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
