package org.baobab.platform.backup.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.baobab.platform.persistence.SchemaGate;

/** One backup at a time in the whole cluster, and none beside a migration. Both locks belong to the session and go with its connection. */
final class BackupLock {
    /** "backup" in ASCII. */
    private static final long LOCK = 0x6261636b7570L;

    private BackupLock() {}

    /** @throws BackupRefusedException where another backup or a migration is under way */
    static void take(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    throw new BackupRefusedException("Another backup of this database is being written");
                }
            }
        }
        if (!SchemaGate.enter(connection)) {
            throw new BackupRefusedException("The schema is being migrated; back up when that is done");
        }
    }
}
