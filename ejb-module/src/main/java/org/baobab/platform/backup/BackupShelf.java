package org.baobab.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baobab.platform.backup.copy.SealedBackup;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.restore.Proof;
import org.jboss.logging.Logger;

/** Keeps store and table together. The store is right: what it holds is listed, and what it does not hold any more is not. */
@ApplicationScoped
public class BackupShelf {
    private static final Logger LOG = Logger.getLogger(BackupShelf.class);
    private static final Duration SETTLED = Duration.ofMinutes(5);

    @Inject
    BackupSettings settings;

    @Inject
    BackupBook book;

    @Inject
    Clock clock;

    /** Lists what is in the store and unknown here. What was sealed a moment ago is left to whoever writes it. */
    public void compare() {
        Set<String> listed = listed();
        Set<String> running = new HashSet<>(book.running());
        List<String> stored = settings.store().ids();
        stored.stream()
                .filter(id -> !listed.contains(id) && !(running.contains(id) && isFresh(id)))
                .forEach(id -> readable(id).ifPresent(this::list));
        Set<String> there = new HashSet<>(stored);
        listed.stream().filter(id -> !there.contains(id)).forEach(id -> {
            LOG.warnf("Backup %s is not in the store any more", id);
            book.removed(id);
        });
    }

    private boolean isFresh(String id) {
        Instant settled = clock.instant().minus(SETTLED);
        return settings.store()
                .find(BackupNames.key(id, BackupNames.MANIFEST))
                .filter(manifest -> manifest.storedAt().isAfter(settled))
                .isPresent();
    }

    /** A proof lies beside its backup: a database that was restored from one is older than the proof of it. */
    private void list(SealedBackup sealed) {
        book.found(sealed);
        String id = sealed.manifest().id();
        Proof.of(settings.store(), id).ifPresent(proof -> book.proven(id, proof));
    }

    /**
     * Compares, and deletes pieces of backups that never came to be. Only for whoever holds the lock of backups.
     *
     * @param but the one that is being written
     */
    void sweep(String but) {
        compare();
        BackupStore store = settings.store();
        Set<String> begun = new TreeSet<>();
        store.walkBackups((id, object) -> begun.add(id));
        begun.removeAll(store.ids());
        begun.remove(but);
        for (String id : begun) {
            store.deleteBackup(id);
            LOG.infof("What backup %s had left was deleted: it never came to its end", id);
        }
    }

    void remove(String id) {
        settings.store().deleteBackup(id);
        book.removed(id);
    }

    /** Empty, and told to the log, where the manifest is damaged. */
    Optional<SealedBackup> readable(String id) {
        try {
            Manifest manifest = settings.store().manifest(id);
            return Optional.of(new SealedBackup(manifest, settings.store().checksum(id)));
        } catch (DamagedBackupException e) {
            LOG.warnf("Backup %s cannot be read: %s", id, e.getMessage());
            return Optional.empty();
        }
    }

    private Set<String> listed() {
        Set<String> ids = new HashSet<>();
        book.complete().forEach(backup -> ids.add(backup.id()));
        return ids;
    }
}
