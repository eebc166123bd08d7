package org.baobab.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.baobab.platform.backup.copy.BackupCancelledException;
import org.baobab.platform.backup.copy.BackupWriter;
import org.baobab.platform.backup.copy.SealedBackup;
import org.baobab.platform.backup.format.Manifest;
import org.jboss.logging.Logger;

/**
 * The one backup that this process writes, from step to step of its job. A database lock sees to it that no other process writes one meanwhile, so what is found
 * unfinished at the begin is what a crash left.
 */
@ApplicationScoped
public class BackupDesk {
    private static final Logger LOG = Logger.getLogger(BackupDesk.class);
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject
    BackupSettings settings;

    @Inject
    BackupBook book;

    @Inject
    BackupShelf shelf;

    @Inject
    Clock clock;

    private final AtomicReference<BackupWriter> current = new AtomicReference<>();
    private final AtomicReference<String> trouble = new AtomicReference<>();

    /** Takes the snapshot, and takes away what earlier ones left. */
    public void begin(long executionId) throws SQLException {
        end("Another backup began");
        BackupWriter writer =
                BackupWriter.begin(settings.database(), settings.store(), settings.options(), clock.instant());
        trouble.set(null);
        current.set(writer);
        for (String id : book.running()) {
            book.failed(id, "The server stopped in the middle of it");
        }
        book.begun(writer.id(), writer.createdAt(), writer.isEncrypted(), executionId);
        shelf.sweep(writer.id());
        settings.store().tidy(BROKEN_OFF);
        LOG.infof(
                "Backup %s begins: %d parts, about %d MB of tables",
                writer.id(), writer.partsWaiting(), writer.megabytes());
    }

    /** Of tables that are to be read, about, at least one for each part. */
    public long megabytes() {
        return writer().megabytes();
    }

    /** How many threads shall call {@link #copyRows}: no more than there is work for. */
    public int workers() {
        return Math.clamp(writer().partsWaiting(), 1, settings.workers());
    }

    /** @param progress is told megabytes */
    public void copyRows(LongConsumer progress) throws SQLException, IOException {
        try {
            writer().copyRows(progress);
        } catch (BackupCancelledException e) {
            throw e;
        } catch (SQLException | IOException | RuntimeException e) {
            // One of several workers; the page shows why the first one failed.
            trouble.compareAndSet(null, e.getMessage());
            throw e;
        }
    }

    /** How many documents the newest backup names. */
    public long documentsLastTime() {
        return newest().map(manifest -> manifest.documents().count()).orElse(0L);
    }

    public void copyDocuments(LongConsumer progress) throws SQLException, IOException {
        writer().rowsCopied();
        writer().copyDocuments(settings.documents(), newest(), progress);
    }

    private Optional<Manifest> newest() {
        return settings.store().ids().stream()
                .findFirst()
                .flatMap(shelf::readable)
                .map(SealedBackup::manifest);
    }

    /** From here on there is a backup. */
    public void seal() throws SQLException, IOException {
        SealedBackup sealed = writer().seal();
        book.complete(sealed);
        LOG.infof(
                "Backup %s is complete: %d rows of %d tables in %d MB, %d documents",
                sealed.manifest().id(),
                sealed.manifest().totals().rows(),
                sealed.manifest().totals().tables(),
                sealed.manifest().totals().size() >> 20,
                sealed.manifest().documents().count());
    }

    /**
     * Deletes backups that the rule does not keep, and documents that no backup names any more.
     *
     * @return how many backups went
     */
    public int retain() throws SQLException, IOException {
        List<Retention.Kept> expired =
                settings.retention().expired(book.complete(), clock.instant(), ZoneId.systemDefault());
        for (Retention.Kept backup : expired) {
            shelf.remove(backup.id());
            LOG.infof("Backup %s is older than the rule keeps, and was deleted", backup.id());
        }
        book.forgetOldFailures();
        long objects = writer().collectPool();
        if (objects > 0) {
            LOG.infof("%d documents that no backup names any more were deleted from the backups", objects);
        }
        return expired.size();
    }

    /** Lets the threads that copy come to an end soon. */
    public void cancel() {
        BackupWriter writer = current.get();
        if (writer != null) {
            writer.cancel();
        }
    }

    /** After the last step, or whatever came instead of it: what is not complete by now goes. */
    public void end(String reason) {
        BackupWriter writer = current.getAndSet(null);
        if (writer == null) {
            return;
        }
        if (writer.isSealed()) {
            writer.close();
        } else {
            writer.discard();
            String cause = trouble.get();
            book.failed(writer.id(), cause == null ? reason : cause);
        }
    }

    private BackupWriter writer() {
        BackupWriter writer = current.get();
        if (writer == null) {
            throw new IllegalStateException("No backup is being written in this process; begin another one");
        }
        return writer;
    }
}
