package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the tables that a backup's rows go into, empty and with all that belongs to them. The application's are made by its migrations. */
public interface SchemaMaker {
    /**
     * Changes nothing.
     *
     * @param any a database of the server in question
     * @throws RestoreException where such tables cannot be made here
     */
    void requireKnown(TargetDatabase any);

    void make(TargetDatabase target, Connection connection) throws SQLException;
}
