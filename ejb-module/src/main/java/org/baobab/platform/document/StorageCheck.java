package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.baobab.platform.document.DocumentKeeper.Expected;
import org.baobab.platform.document.StorageReport.Missing;
import org.baobab.platform.document.StorageReport.Orphan;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectKeeper;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StoredObject;

/**
 * Compares the store with the rows, both ways. It only tells: an orphan goes when an operator says so, for after a restore of an older database what looks
 * like one may be all that is left of a document.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StorageCheck {
    private static final int CHUNK = 500;
    private static final int MOST_SHOWN = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ObjectStore store;

    @Inject
    DocumentKeeper documents;

    @Inject
    @Any
    Instance<ObjectKeeper> keepers;

    @Inject
    PurgeDocuments purge;

    @Inject
    DocumentSettings settings;

    @Inject
    Clock clock;

    /** Takes time and memory for some hundred objects, whatever their number. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public StorageReport report() {
        Findings findings = new Findings();
        findings.objects = eachOrphan(findings::orphan);
        findings.rows = eachMissing(findings::missing);
        return findings.report();
    }

    /** @return how many orphans went */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public long deleteOrphans() {
        long[] deleted = {0};
        eachOrphan(orphan -> {
            store.delete(orphan.bucket(), orphan.key());
            deleted[0]++;
        });
        return deleted[0];
    }

    /** What the hourly purge does, now. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public long purgeNow() {
        long purged = 0;
        int chunk = purge.purge(CHUNK);
        while (chunk > 0) {
            purged += chunk;
            chunk = purge.purge(CHUNK);
        }
        return purged;
    }

    private long eachOrphan(Consumer<StoredObject> visitor) {
        Instant before = clock.instant().minus(settings.orphanAge());
        long[] seen = {0};
        for (Bucket bucket : Bucket.values()) {
            List<StoredObject> chunk = new ArrayList<>(CHUNK);
            store.walk(bucket, "", object -> {
                seen[0]++;
                if (object.storedAt().isBefore(before)) {
                    chunk.add(object);
                }
                if (chunk.size() == CHUNK) {
                    withoutRows(bucket, chunk).forEach(visitor);
                    chunk.clear();
                }
            });
            withoutRows(bucket, chunk).forEach(visitor);
        }
        return seen[0];
    }

    private List<StoredObject> withoutRows(Bucket bucket, List<StoredObject> objects) {
        if (objects.isEmpty()) {
            return List.of();
        }
        List<String> keys = objects.stream().map(StoredObject::key).toList();
        Set<String> kept = new HashSet<>();
        for (ObjectKeeper keeper : keepers) {
            kept.addAll(keeper.keeps(bucket, keys));
        }
        return objects.stream().filter(object -> !kept.contains(object.key())).toList();
    }

    private long eachMissing(Consumer<Expected> visitor) {
        long seen = 0;
        List<Expected> chunk = documents.after(BEFORE_ALL, CHUNK);
        while (!chunk.isEmpty()) {
            for (Expected row : chunk) {
                Optional<StoredObject> found = store.find(row.bucket(), row.key());
                if (found.isEmpty() || found.get().size() != row.size()) {
                    visitor.accept(row);
                }
            }
            seen += chunk.size();
            chunk = documents.after(chunk.getLast().objectId(), CHUNK);
        }
        return seen;
    }

    private final class Findings {
        private final List<Orphan> orphans = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private long objects;
        private long rows;
        private long orphanCount;
        private long orphanBytes;
        private long missingCount;

        void orphan(StoredObject object) {
            orphanCount++;
            orphanBytes += object.size();
            if (orphans.size() < MOST_SHOWN) {
                orphans.add(new Orphan(object.bucket().label(), object.key(), object.size(), object.storedAt()));
            }
        }

        void missing(Expected row) {
            List<UUID> lost = documents.documentsOf(row.objectId());
            // A purge between our look at the row and at the store takes both.
            if (lost.isEmpty()) {
                return;
            }
            missingCount++;
            if (missing.size() < MOST_SHOWN) {
                missing.add(new Missing(row.bucket().label(), row.key(), lost));
            }
        }

        StorageReport report() {
            return new StorageReport(
                    objects, rows, orphanCount, orphanBytes, missingCount, List.copyOf(orphans), List.copyOf(missing));
        }
    }
}
