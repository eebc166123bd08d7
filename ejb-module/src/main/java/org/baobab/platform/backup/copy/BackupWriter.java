package org.baobab.platform.backup.copy;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.baobab.platform.backup.format.AgeWriter;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.Measured;
import org.baobab.platform.backup.format.RowSum;
import org.baobab.platform.storage.ObjectStore;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Writes one backup: {@link #begin}, then {@link #copyRows} by as many threads as there shall be workers, {@link #rowsCopied} when all of them have returned,
 * {@link #copyDocuments}, {@link #seal}. Whoever does not come to the end calls {@link #discard}. The process that begins is the one that ends it: the snapshot
 * is a transaction of its own.
 */
public final class BackupWriter implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackupWriter.class);

    private final String id;
    private final Instant createdAt;
    private final DataSource database;
    private final BackupStore store;
    private final BackupOptions options;
    private final Connection leader;
    private final Snapshot snapshot;
    private final Map<String, CopiedTable> tables = new LinkedHashMap<>();
    private final Queue<PartPlan> waiting = new ConcurrentLinkedQueue<>();
    private final long megabytes;

    private volatile boolean cancelled;
    private volatile boolean sealed;
    private List<Manifest.Sequence> sequences;
    private String schemaVersion;
    private Manifest.Documents documents;

    private BackupWriter(
            DataSource database,
            BackupStore store,
            BackupOptions options,
            Connection leader,
            Snapshot snapshot,
            Instant createdAt) {
        this.id = BackupNames.newId(createdAt);
        this.createdAt = createdAt;
        this.database = database;
        this.store = store;
        this.options = options;
        this.leader = leader;
        this.snapshot = snapshot;
        snapshot.tables().forEach(table -> tables.put(table.qualifiedName(), new CopiedTable(table)));
        snapshot.tables().stream()
                .flatMap(table -> table.parts().stream())
                // What takes longest first, so that no worker is alone at the end.
                .sorted(Comparator.comparingLong(PartPlan::bytes).reversed())
                .forEach(waiting::add);
        this.megabytes = waiting.stream().mapToLong(PartPlan::megabytes).sum();
    }

    /**
     * Takes the snapshot.
     *
     * @throws BackupRefusedException where another backup or a migration is under way
     */
    public static BackupWriter begin(DataSource database, BackupStore store, BackupOptions options, Instant now)
            throws SQLException {
        Connection leader = database.getConnection();
        try {
            CopySession.prepare(leader);
            BackupLock.take(leader);
            return new BackupWriter(database, store, options, leader, Snapshot.take(leader), now);
        } catch (SQLException | RuntimeException e) {
            leader.close();
            throw e;
        }
    }

    public String id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether there is a backup now. */
    public boolean isSealed() {
        return sealed;
    }

    public boolean isEncrypted() {
        return options.isEncrypted();
    }

    /** Of tables, about so many, for the progress. */
    public long megabytes() {
        return megabytes;
    }

    public int partsWaiting() {
        return waiting.size();
    }

    /**
     * Works off parts until there are none left; every worker calls it on a thread of its own. One that fails stops the others.
     *
     * @param progress is told the megabytes of table that were done
     */
    public void copyRows(LongConsumer progress) throws SQLException, IOException {
        try (Connection worker = database.getConnection();
                Packing packing = new Packing()) {
            CopySession.prepare(worker);
            snapshot.lendTo(worker);
            for (PartPlan part = next(); part != null; part = next()) {
                copy(worker, packing, part);
                progress.accept(part.megabytes());
            }
        } catch (SQLException | IOException | RuntimeException e) {
            cancelled = true;
            throw e;
        }
    }

    private PartPlan next() throws BackupCancelledException {
        if (cancelled) {
            throw new BackupCancelledException();
        }
        return waiting.poll();
    }

    private void copy(Connection worker, Packing packing, PartPlan plan) throws SQLException, IOException {
        TablePlan table = plan.table();
        String name = BackupNames.part(table.schema(), table.name(), plan.number(), options.isEncrypted());
        CopyOut rows = worker.unwrap(PGConnection.class).getCopyAPI().copyOut(plan.copy());
        try (PackedRows packed = new PackedRows(rows, packing, () -> cancelled)) {
            Manifest.Part part = put(name, packed);
            RowSum sum = packed.sum();
            tables.get(table.qualifiedName())
                    .add(plan.number(), new Manifest.Part(name, part.size(), part.sha256(), sum.rows()), sum);
        }
    }

    /** A piece of this backup, encrypted where there is a key; its rows are not known here. */
    private Manifest.Part put(String name, InputStream plain) throws IOException {
        try (InputStream form = options.isEncrypted() ? new AgeWriter(plain, options.key()) : plain;
                Measured measured = new Measured(form)) {
            store.put(BackupNames.key(id, name), measured);
            return new Manifest.Part(name, measured.size(), measured.sha256Hex(), 0);
        }
    }

    /** Reads what is left to read and lets the snapshot go, so that PostgreSQL may tidy up again. */
    public void rowsCopied() throws SQLException {
        if (cancelled || !waiting.isEmpty()) {
            throw new IllegalStateException("Not all rows have been copied");
        }
        sequences = snapshot.sequences();
        schemaVersion = snapshot.schemaVersion();
        snapshot.close();
    }

    /**
     * Brings the pool up to date and writes the list of all objects.
     *
     * @param previous the newest complete backup, whose list spares reading what it knows
     * @param progress is told the number of objects that were looked at
     */
    public void copyDocuments(ObjectStore from, Optional<Manifest> previous, LongConsumer progress)
            throws SQLException, IOException {
        DocumentPool pool = new DocumentPool(leader, store, options.key(), () -> cancelled);
        pool.prepare(previous);
        pool.copy(from, progress);
        String name = BackupNames.documents(options.isEncrypted());
        try (Packing packing = new Packing();
                PackedRows lines = pool.list(packing)) {
            Manifest.Part list = put(name, lines);
            documents = new Manifest.Documents(pool.count(), pool.bytes(), name, list.size(), list.sha256());
        }
    }

    /** Writes the manifest: from now on there is a backup. */
    public SealedBackup seal() throws SQLException, IOException {
        if (cancelled) {
            throw new BackupCancelledException();
        }
        List<Manifest.Table> entries =
                tables.values().stream().map(CopiedTable::entry).toList();
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                id,
                createdAt,
                options.application(),
                schemaVersion,
                Catalogue.serverVersion(leader),
                options.isEncrypted() ? Manifest.AGE : Manifest.NOT_ENCRYPTED,
                options.isEncrypted() ? options.key().recipient() : null,
                Manifest.ZSTD,
                entries,
                sequences,
                documents,
                totals(entries));
        SealedBackup backup = new SealedBackup(manifest, store.seal(manifest));
        sealed = true;
        return backup;
    }

    private static Manifest.Totals totals(List<Manifest.Table> tables) {
        RowSum sum = new RowSum();
        tables.forEach(table -> sum.add(RowSum.of(table.rows(), table.checksum())));
        List<Manifest.Part> parts =
                tables.stream().flatMap(table -> table.parts().stream()).toList();
        long size = parts.stream().mapToLong(Manifest.Part::size).sum();
        return new Manifest.Totals(tables.size(), parts.size(), sum.rows(), size, sum.checksum());
    }

    /** Deletes objects of the pool that no backup names any more. */
    public long collectPool() throws SQLException, IOException {
        return new DocumentPool(leader, store, options.key(), () -> cancelled).collect();
    }

    /** Lets workers end at their next row. */
    public void cancel() {
        cancelled = true;
    }

    /** Takes away what was written: there will be no backup of this id. The pool keeps what it got, for the next one. */
    public void discard() {
        cancelled = true;
        close();
        try {
            store.deleteBackup(id);
        } catch (RuntimeException e) {
            LOG.infof("What is left of backup %s goes with the next one: %s", id, e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            leader.close();
        } catch (SQLException e) {
            LOG.debugf(e, "The connection of backup %s was gone already", id);
        }
    }
}
