package org.baobab.platform.backup.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.AgeWriter;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.DocumentLine;
import org.baobab.platform.backup.format.DocumentLines;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.Measured;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StorageException;
import org.baobab.platform.storage.StoredObject;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The bytes of documents, once for all backups. What is in the pool and known to the last backup is not read again. Lists of any length are kept in temporary
 * tables of the session, so memory does not grow with the number of objects.
 */
final class DocumentPool {
    private static final Logger LOG = Logger.getLogger(DocumentPool.class);
    private static final int BATCH = 1000;

    private final Connection connection;
    private final BackupStore store;
    private final AgeKey key;
    private final BooleanSupplier cancelled;

    DocumentPool(Connection connection, BackupStore store, AgeKey key, BooleanSupplier cancelled) {
        this.connection = connection;
        this.store = store;
        this.key = key;
        this.cancelled = cancelled;
    }

    /** Notes what the pool holds and what the last backup knew of it. */
    void prepare(Optional<Manifest> previous) throws SQLException, IOException {
        execute("CREATE TEMP TABLE IF NOT EXISTS backup_pooled (object text PRIMARY KEY)");
        execute("CREATE TEMP TABLE IF NOT EXISTS backup_known (object text PRIMARY KEY, size bigint, sha256 text)");
        execute("CREATE TEMP TABLE IF NOT EXISTS backup_listed (bucket text, key text, size bigint, sha256 text,"
                + " object text, PRIMARY KEY (bucket, key))");
        execute("TRUNCATE backup_pooled, backup_known, backup_listed");
        notePooled();
        if (previous.isPresent()) {
            noteKnown(previous.get());
        }
        execute("ANALYZE backup_pooled, backup_known");
    }

    private void notePooled() throws SQLException {
        try (Batch pooled =
                new Batch(connection, "INSERT INTO backup_pooled SELECT unnest(?::text[]) ON CONFLICT DO NOTHING", 1)) {
            store.walk(BackupNames.POOL, object -> pooled.add(object.key()));
        }
    }

    private void noteKnown(Manifest previous) throws SQLException, IOException {
        try (DocumentLines lines = DocumentLines.open(store, previous, key);
                Batch known = new Batch(
                        connection,
                        "INSERT INTO backup_known SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[])"
                                + " ON CONFLICT DO NOTHING",
                        3)) {
            for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
                known.add(line.object(), line.size(), line.sha256());
            }
        } catch (DamagedBackupException e) {
            LOG.infof(
                    "Backup %s does not say what it knows of the pool, so all is read again: %s",
                    previous.id(), e.getMessage());
        }
    }

    void copy(ObjectStore from, LongConsumer progress) throws SQLException, IOException {
        for (Bucket bucket : Bucket.values()) {
            if (bucket != Bucket.BACKUPS) {
                copy(from, bucket, progress);
            }
        }
    }

    private void copy(ObjectStore from, Bucket bucket, LongConsumer progress) throws SQLException, IOException {
        List<StoredObject> batch = new ArrayList<>();
        try {
            from.walk(bucket, "", object -> {
                batch.add(object);
                if (batch.size() == BATCH) {
                    copyUnchecked(from, batch);
                    progress.accept(batch.size());
                    batch.clear();
                }
            });
            copyUnchecked(from, batch);
            progress.accept(batch.size());
        } catch (Wrapped e) {
            throw e.unwrapped();
        }
    }

    private void copyUnchecked(ObjectStore from, List<StoredObject> batch) {
        try {
            copy(from, batch);
        } catch (SQLException | IOException e) {
            throw new Wrapped(e);
        }
    }

    /** Those that the last backup knew are listed by one statement; the others are read. */
    private void copy(ObjectStore from, List<StoredObject> batch) throws SQLException, IOException {
        if (batch.isEmpty()) {
            return;
        }
        try (Batch listed = new Batch(connection, """
                INSERT INTO backup_listed
                SELECT o.bucket, o.key, k.size, k.sha256, o.object
                FROM unnest(?::text[], ?::text[], ?::bigint[], ?::text[]) AS o (bucket, key, size, object)
                JOIN backup_known k ON k.object = o.object AND k.size = o.size
                JOIN backup_pooled p ON p.object = o.object
                ON CONFLICT DO NOTHING""", 4)) {
            for (StoredObject object : batch) {
                listed.add(object.bucket().label(), object.key(), object.size(), pooled(object));
            }
        }
        for (StoredObject object : missing(batch)) {
            if (cancelled.getAsBoolean()) {
                throw new BackupCancelledException();
            }
            read(from, object);
        }
    }

    private List<StoredObject> missing(List<StoredObject> batch) throws SQLException {
        List<StoredObject> missing = new ArrayList<>();
        String bucket = batch.getFirst().bucket().label();
        Array keys = connection.createArrayOf(
                "text", batch.stream().map(StoredObject::key).toArray());
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT o.place FROM unnest(?::text[]) WITH ORDINALITY AS o (key, place)
                WHERE NOT EXISTS (SELECT FROM backup_listed l WHERE l.bucket = ? AND l.key = o.key)""")) {
            statement.setArray(1, keys);
            statement.setString(2, bucket);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    missing.add(batch.get(row.getInt(1) - 1));
                }
            }
        }
        return missing;
    }

    private void read(ObjectStore from, StoredObject object) throws SQLException, IOException {
        try (ObjectContent content = from.open(object.bucket(), object.key());
                Measured plain = new Measured(content.stream())) {
            if (isPooled(object)) {
                plain.transferTo(OutputStream.nullOutputStream());
            } else {
                put(object, plain);
            }
            list(object, plain);
        } catch (StorageException e) {
            if (from.find(object.bucket(), object.key()).isPresent()) {
                throw e;
            }
            LOG.debugf("%s/%s was deleted meanwhile", object.bucket().label(), object.key());
        }
    }

    private void put(StoredObject object, Measured plain) throws IOException {
        try (InputStream form = key == null ? plain : new AgeWriter(plain, key)) {
            store.put(pooled(object), form);
        }
    }

    private boolean isPooled(StoredObject object) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM backup_pooled WHERE object = ?")) {
            statement.setString(1, pooled(object));
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void list(StoredObject object, Measured plain) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO backup_listed VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, object.bucket().label());
            statement.setString(2, object.key());
            statement.setLong(3, plain.size());
            statement.setString(4, plain.sha256Hex());
            statement.setString(5, pooled(object));
            statement.executeUpdate();
        }
    }

    private String pooled(StoredObject object) {
        return BackupNames.pooled(object.bucket().label(), object.key(), key);
    }

    /** Keys hold no letter that JSON or COPY would have to write otherwise. */
    PackedRows list(Packing packing) throws SQLException {
        return new PackedRows(connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                        COPY (SELECT json_build_object(
                            'bucket', bucket, 'key', key, 'size', size, 'sha256', sha256, 'object', object)::text
                        FROM backup_listed ORDER BY bucket, key) TO STDOUT"""), packing, cancelled);
    }

    long count() throws SQLException {
        return number("SELECT count(*) FROM backup_listed");
    }

    long bytes() throws SQLException {
        return number("SELECT coalesce(sum(size), 0)::bigint FROM backup_listed");
    }

    /**
     * Deletes what no backup names. Where one of them cannot say what it names, nothing is deleted.
     *
     * @return how many objects went
     */
    long collect() throws SQLException, IOException {
        prepare(Optional.empty());
        try {
            for (String id : store.ids()) {
                noteKnown(id);
            }
        } catch (DamagedBackupException e) {
            LOG.warnf("No documents are taken out of the backups' pool: %s", e.getMessage());
            return 0;
        }
        long deleted = 0;
        for (List<String> batch = unnamed(); !batch.isEmpty(); batch = unnamed()) {
            batch.forEach(store::delete);
            deleted += batch.size();
        }
        return deleted;
    }

    private void noteKnown(String id) throws SQLException, IOException {
        try (DocumentLines lines = DocumentLines.open(store, store.manifest(id), key);
                Batch known = new Batch(
                        connection,
                        "INSERT INTO backup_known SELECT o, 0, '' FROM unnest(?::text[]) AS o ON CONFLICT DO NOTHING",
                        1)) {
            for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
                known.add(line.object());
            }
        }
    }

    /** Takes them out of the list with the same statement. */
    private List<String> unnamed() throws SQLException {
        List<String> objects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        DELETE FROM backup_pooled WHERE object IN (SELECT p.object FROM backup_pooled p
                            WHERE NOT EXISTS (SELECT FROM backup_known k WHERE k.object = p.object) LIMIT %d)
                        RETURNING object""".formatted(BATCH))) {
            while (row.next()) {
                objects.add(row.getString(1));
            }
        }
        return objects;
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Through a walk's visitor, which throws nothing checked. */
    private static final class Wrapped extends RuntimeException {
        Wrapped(Exception cause) {
            super(cause);
        }

        IOException unwrapped() throws SQLException {
            if (getCause() instanceof SQLException sql) {
                throw sql;
            }
            return (IOException) getCause();
        }
    }
}
