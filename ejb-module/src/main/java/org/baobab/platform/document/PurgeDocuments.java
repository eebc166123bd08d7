package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.PurgedRows.Leftovers;
import org.baobab.platform.storage.ObjectStore;

/** Lets go for good what was deleted long enough ago, and what outlived its bucket: the rows first, then the bytes. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PurgeDocuments {
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject
    PurgedRows rows;

    @Inject
    ObjectStore store;

    @Inject
    DocumentSettings settings;

    @Inject
    Clock clock;

    /**
     * One chunk. Whoever calls it goes on until it gives 0. A crash in between leaves at worst objects without rows, which the sweep shows.
     *
     * @return how many documents went
     */
    public int purge(int most) {
        List<UUID> due = next(null, most);
        purge(due);
        return due.size();
    }

    /**
     * What is to go now, in the order of the ids.
     *
     * @param after the last one of the part before; null to begin
     */
    public List<UUID> next(UUID after, int most) {
        Instant now = clock.instant();
        return rows.due(now.minus(settings.deletedKept()), now, after, most);
    }

    /** Each in a transaction of its own; what went already does no harm. */
    public void purge(List<UUID> due) {
        for (UUID documentId : due) {
            Leftovers leftovers = rows.purge(documentId);
            leftovers.keys().forEach(key -> store.delete(leftovers.bucket(), key));
        }
    }

    /** What arrivals that broke off left in the store. */
    public void tidy() {
        store.tidy(BROKEN_OFF);
    }
}
