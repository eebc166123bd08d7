package org.baobab.platform.backup.verify;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.baobab.platform.backup.BackupSettings;
import org.baobab.platform.backup.BackupShelf;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.restore.DocumentRestore;
import org.baobab.platform.backup.restore.Proof;
import org.baobab.platform.backup.restore.Restoration;
import org.baobab.platform.backup.restore.RestoreException;
import org.baobab.platform.backup.restore.RestoreMark;
import org.baobab.platform.backup.restore.RestoreWatch;
import org.baobab.platform.backup.restore.StoreSource;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.DatabaseAddress;
import org.baobab.platform.persistence.SchemaMigration;
import org.jboss.logging.Logger;

/** The one verification that this process does, from step to step of its job. */
@ApplicationScoped
public class VerificationDesk {
    private static final Logger LOG = Logger.getLogger(VerificationDesk.class);
    private static final double SAMPLE = 500;
    private static final int SUFFIX = 6;

    @Inject
    BackupSettings settings;

    @Inject
    BackupShelf shelf;

    @Inject
    VerificationRecord records;

    @Inject
    EntityReading entities;

    @Inject
    Settings configuration;

    @Inject
    Clock clock;

    private final AtomicReference<Verification> current = new AtomicReference<>();
    private TargetDatabase own;
    private Optional<TargetDatabase> named;

    @PostConstruct
    void read() {
        DatabaseAddress address = DatabaseAddress.of(configuration);
        own = new TargetDatabase(address.url(), address.user(), address.password());
        named = configuration
                .find("baobab.backup.verify.url")
                .map(url -> new TargetDatabase(url, address.user(), address.password()));
    }

    /** Which documents are read and compared. */
    public enum Documents {
        NONE,
        SAMPLE,
        ALL
    }

    /**
     * Makes the database and checks the backup's parts.
     *
     * @param id of the backup, or null for the newest
     * @return false where there is none
     */
    public boolean begin(String id, Documents documents, RestoreWatch watch) {
        end();
        Optional<String> chosen =
                Optional.ofNullable(id).or(() -> settings.store().ids().stream().findFirst());
        if (chosen.isEmpty()) {
            LOG.info("There is no backup to verify yet");
            return false;
        }
        if (!BackupNames.isId(chosen.get())) {
            throw new RestoreException("There is no backup called " + chosen.get() + ".");
        }
        String suffix = chosen.get().substring(chosen.get().length() - SUFFIX);
        ScratchDatabase scratch = ScratchDatabase.open(own, named, suffix);
        // One that the table does not know yet could not be written about.
        shelf.compare();
        Verification verification = new Verification(chosen.get(), documents, scratch, clock.instant());
        current.set(verification);
        return guarded(verification, () -> {
            Manifest manifest = settings.store().manifest(verification.id);
            verification.manifest = manifest;
            Restoration restoration = new Restoration(
                    new StoreSource(settings.store()),
                    manifest,
                    settings.key(),
                    scratch.database(),
                    settings.workers(),
                    // Each step has a watch of its own.
                    (step, done, total) -> verification.watch.at(step, done, total));
            verification.restoration = restoration;
            verification.watch = watch;
            restoration.check(documents != Documents.NONE);
            LOG.infof("Backup %s is restored into %s", manifest.id(), scratch.database());
            return true;
        });
    }

    public void restore(RestoreWatch watch) {
        step(watch, verification -> verification.restoration.rows(RestoreMark.Purpose.PROOF));
    }

    public void compare(RestoreWatch watch) {
        step(watch, verification -> verification.restoration.compare());
    }

    public int entities() {
        return entities.count();
    }

    /** As a server would that starts on it: the newest migrations first. */
    public void readEntities(Consumer<String> each) {
        step(RestoreWatch.NOBODY, verification -> {
            SchemaMigration.toLatest(verification.scratch.database().dataSource());
            verification.read = entities.read(verification.scratch.database().dataSource(), each);
        });
    }

    public void verifyDocuments(RestoreWatch watch) {
        step(watch, verification -> {
            double share =
                    switch (verification.documents) {
                        case NONE -> 0;
                        case SAMPLE ->
                            SAMPLE
                                    / Math.max(
                                            1, verification.manifest.documents().count());
                        case ALL -> 1;
                    };
            verification.compared = share == 0
                    ? new DocumentRestore.Outcome(0, 0, 0)
                    : verification.restoration.documents().verify(share);
        });
    }

    /** The proof is complete. */
    public void prove() {
        step(RestoreWatch.NOBODY, verification -> {
            Instant now = clock.instant();
            Proof proof = verification.proof(now);
            // In the store first: it is what a restored database does not know.
            proof.keep(settings.store(), verification.id);
            records.proven(verification.id, proof);
            LOG.infof(
                    "Backup %s is proven: restored, compared and read in %d s (%d rows, %d kinds of entity, %d documents)",
                    verification.id, proof.seconds(), proof.rows(), proof.entities(), proof.documents());
        });
    }

    private void step(RestoreWatch watch, Consumer<Verification> work) {
        Verification verification = current.get();
        if (verification == null) {
            throw new IllegalStateException("No backup is being verified in this process; begin another verification");
        }
        verification.watch = watch;
        guarded(verification, () -> {
            work.accept(verification);
            return true;
        });
    }

    /** What is wrong with a backup is written down; what an operator stopped says nothing about it. */
    private boolean guarded(Verification verification, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (VerificationStoppedException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            LOG.errorf("Backup %s could not be proven: %s", verification.id, e.getMessage());
            records.unproven(verification.id, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** However it ended: the database goes. */
    public void end() {
        Verification verification = current.getAndSet(null);
        if (verification != null) {
            verification.scratch.close();
        }
    }

    /** What is known of it so far; one thread after another works on it. */
    private static final class Verification {
        private final String id;
        private final Documents documents;
        private final ScratchDatabase scratch;
        private final Instant begunAt;
        private volatile RestoreWatch watch = RestoreWatch.NOBODY;
        private Manifest manifest;
        private Restoration restoration;
        private EntityReading.Outcome read;
        private DocumentRestore.Outcome compared;

        Verification(String id, Documents documents, ScratchDatabase scratch, Instant begunAt) {
            this.id = id;
            this.documents = documents;
            this.scratch = scratch;
            this.begunAt = begunAt;
        }

        Proof proof(Instant now) {
            return new Proof(
                    now,
                    Duration.between(begunAt, now).toSeconds(),
                    manifest.totals().tables(),
                    manifest.totals().rows(),
                    read.entities(),
                    compared.written());
        }
    }
}
