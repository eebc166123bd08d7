package org.baobab.platform.backup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;

/** What operators see of backups, and do with them. */
@Stateless
public class Backups {
    public static final String JOB = "database-backup";
    public static final String VERIFY_JOB = "verify-backup";

    private static final String WHAT = "Backup";
    /** Sorts after every id. */
    private static final String FIRST = "9999";

    @PersistenceContext
    EntityManager em;

    @Inject
    BackupSettings settings;

    @Inject
    BackupShelf shelf;

    @Inject
    JobOperations jobs;

    @Inject
    AuditTrail trail;

    /** Newest first, those under way and those that failed among them. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public Slice<BackupView> list(Paging paging) {
        String after = paging.after() == null
                ? FIRST
                : BackupNames.ofUuid(paging.after())
                        .orElseThrow(() -> new RuleViolationException("cursor", "paging.cursor"));
        List<Backup> rows = em.createQuery(
                        "select b from Backup b where b.id < :after order by b.id desc", Backup.class)
                .setParameter("after", after)
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, backup -> BackupNames.asUuid(backup.id()))
                .map(Backup::view);
    }

    /** Where they are, how long they stay, whether they can be read there. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public BackupSetup setup() {
        return settings.setup();
    }

    /** The one that was last restored to prove that it can be, and found good. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public Optional<BackupView> lastProof() {
        return checked("select b from Backup b where b.verified = true order by b.verifiedAt desc");
    }

    /** The one that was restored last to prove that it can be, whatever was found. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public Optional<BackupView> lastChecked() {
        return checked("select b from Backup b where b.verifiedAt is not null order by b.verifiedAt desc");
    }

    private Optional<BackupView> checked(String query) {
        return em.createQuery(query, Backup.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Backup::view);
    }

    @NeedsPlatform(PlatformRole.OPERATOR)
    public BackupView get(String id) {
        return require(id).view();
    }

    /** When a backup was last restored to prove that it can be, and found good. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public Optional<Instant> lastProven() {
        return Optional.ofNullable(
                em.createQuery("select max(b.verifiedAt) from Backup b where b.verified = true", Instant.class)
                        .getSingleResult());
    }

    /**
     * Begins one now.
     *
     * @return the number of the execution
     * @throws ConflictException {@code job-running}
     */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public long start() {
        return jobs.start(JOB, Map.of());
    }

    /**
     * Restores it into a scratch database and compares.
     *
     * @return the number of the execution
     * @throws ConflictException {@code job-running}, {@code backup-incomplete}
     */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public long verify(String id) {
        requireComplete(id);
        return jobs.start(VERIFY_JOB, Map.of("backup", id));
    }

    /** @throws ConflictException {@code backup-incomplete}, {@code backup-damaged} */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public BackupContent content(String id, boolean documents) {
        requireComplete(id);
        try {
            BackupContent content = new BackupContent(
                    settings.store(), settings.key(), settings.store().manifest(id), documents);
            trail.record(BackupEvents.DOWNLOADED, BackupEvents.SUBJECT, id, Map.of("documents", documents));
            return content;
        } catch (DamagedBackupException e) {
            throw new ConflictException("backup-damaged", e.getMessage(), Map.of("backup", id), e);
        }
    }

    /** @throws ConflictException {@code backup-incomplete} while it is being written, {@code backup-last-proven} */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public void delete(String id) {
        Backup backup = require(id);
        if (backup.state() == BackupState.RUNNING) {
            throw incomplete(id);
        }
        if (backup.isVerified()
                && lastProven().filter(backup.verifiedAt()::equals).isPresent()) {
            throw new ConflictException(
                    "backup-last-proven", "Backup " + id + " is the last one that was proven to restore");
        }
        trail.record(BackupEvents.DELETED, BackupEvents.SUBJECT, id, Map.of());
        em.remove(backup);
        em.flush();
        settings.store().deleteBackup(id);
    }

    private void requireComplete(String id) {
        if (require(id).state() != BackupState.COMPLETE) {
            throw incomplete(id);
        }
    }

    private static ConflictException incomplete(String id) {
        return new ConflictException("backup-incomplete", "Backup " + id + " is not complete");
    }

    private Backup require(String id) {
        Backup backup = em.find(Backup.class, id);
        if (backup == null) {
            throw new NotFoundException(WHAT, id);
        }
        return backup;
    }
}
