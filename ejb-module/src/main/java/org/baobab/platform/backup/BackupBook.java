package org.baobab.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.backup.copy.SealedBackup;
import org.baobab.platform.backup.restore.Proof;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.realtime.Live;

/** The table of backups, each entry in a transaction of its own: what is written about a backup stays, whatever becomes of the job that wrote it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class BackupBook {
    /** How long a failure is told on the page. */
    private static final Duration FAILURE_KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Live live;

    @Inject
    Clock clock;

    void begun(String id, Instant createdAt, boolean encrypted, Long executionId) {
        em.persist(new Backup(id, createdAt, encrypted, executionId));
        tell();
    }

    void complete(SealedBackup sealed) {
        require(sealed.manifest().id()).complete(sealed, clock.instant());
        tell();
    }

    void failed(String id, String reason) {
        find(id).filter(backup -> backup.state() == BackupState.RUNNING)
                .ifPresent(backup -> backup.fail(reason, clock.instant()));
        tell();
    }

    /** For one that another database wrote, or this one before it was restored: then its own row says that it is still being written. */
    void found(SealedBackup sealed) {
        Instant createdAt = sealed.manifest().createdAt();
        Backup backup = find(sealed.manifest().id()).orElseGet(() -> {
            Backup unknown = new Backup(
                    sealed.manifest().id(), createdAt, sealed.manifest().isEncrypted(), null);
            em.persist(unknown);
            return unknown;
        });
        backup.complete(sealed, createdAt);
        tell();
    }

    void removed(String id) {
        find(id).ifPresent(em::remove);
        tell();
    }

    /** A restore of it was proven to be what it says. */
    public void proven(String id, Proof proof) {
        require(id).checked(true, proof.json(), proof.verifiedAt());
        tell();
    }

    /** An attempt to prove it failed. */
    public void unproven(String id, String figures) {
        require(id).checked(false, figures, clock.instant());
        tell();
    }

    /** All that should be in the store. */
    List<Retention.Kept> complete() {
        return rows(BackupState.COMPLETE).stream()
                .map(backup -> new Retention.Kept(backup.id(), backup.createdAt(), backup.isVerified()))
                .toList();
    }

    List<String> running() {
        return rows(BackupState.RUNNING).stream().map(Backup::id).toList();
    }

    void forgetOldFailures() {
        Instant before = clock.instant().minus(FAILURE_KEPT);
        rows(BackupState.FAILED).stream()
                .filter(backup -> backup.createdAt().isBefore(before))
                .forEach(em::remove);
    }

    private List<Backup> rows(BackupState state) {
        return em.createQuery("select b from Backup b where b.state = :state order by b.createdAt desc", Backup.class)
                .setParameter("state", state)
                .getResultList();
    }

    private Optional<Backup> find(String id) {
        return Optional.ofNullable(em.find(Backup.class, id));
    }

    private Backup require(String id) {
        return find(id).orElseThrow(() -> new NotFoundException("Backup", id));
    }

    private void tell() {
        live.toPlatform(PlatformRole.OPERATOR, "backups.changed", Map.of());
    }
}
