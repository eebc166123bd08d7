package org.baobab.platform.backup.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.baobab.platform.backup.restore.Databases;
import org.baobab.platform.backup.restore.RestoreException;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.jboss.logging.Logger;

/** The database of one verification: made for it where the role may, else one that configuration names and that is emptied again. */
final class ScratchDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ScratchDatabase.class);

    private final TargetDatabase database;
    private final Databases made;

    private ScratchDatabase(TargetDatabase database, Databases made) {
        this.database = database;
        this.made = made;
    }

    /**
     * @param own the application's, whose server is asked for another
     * @param named what configuration names
     */
    static ScratchDatabase open(TargetDatabase own, Optional<TargetDatabase> named, String suffix) {
        if (named.isPresent()) {
            return new ScratchDatabase(named.get(), null);
        }
        Databases databases = new Databases(own);
        try {
            for (String leftOver : databases.dropScratch()) {
                LOG.infof("Database %s was dropped: a verification that broke off had left it", leftOver);
            }
            if (!databases.mayCreate()) {
                throw new RestoreException(
                        "The database's role may not create databases, so a backup cannot be proven. Allow it with"
                                + " ALTER ROLE … CREATEDB, or name an empty database in BAOBAB_BACKUP_VERIFY_URL.");
            }
            return new ScratchDatabase(databases.createScratch(suffix), databases);
        } catch (SQLException e) {
            throw new RestoreException("No database can be made to restore into: " + e.getMessage(), e);
        }
    }

    TargetDatabase database() {
        return database;
    }

    @Override
    public void close() {
        try {
            if (made != null) {
                made.drop(database.name());
            } else {
                try (Connection connection = database.open()) {
                    Databases.emptyAfterProof(connection);
                }
            }
        } catch (SQLException e) {
            LOG.warnf("Database %s stays until the next verification: %s", database, e.getMessage());
        }
    }
}
