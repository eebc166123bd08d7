package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.search.Changes.Change;

/**
 * What is done to an index in one transaction of its own, which holds the lock on its row: so one node at a time writes changes to it, and none while it is
 * replaced. Rows are always loaded as they are now; that two changes of one come in the wrong order, or twice, makes no difference.
 */
@ApplicationScoped
class IndexSteps {
    @Inject
    Pointers pointers;

    @Inject
    Changes changes;

    @Inject
    SearchFigures figures;

    /**
     * Brings a batch of changes into the index that answers, and keeps them for the one that is being filled.
     *
     * @param most of the oldest
     * @return how many there were; 0 too where another node is at it, or the index cannot be written
     */
    @Transactional(TxType.REQUIRES_NEW)
    @ActivateRequestContext
    <D> int applyChanges(LiveIndex<D> live, int most) {
        Optional<Pointer> claimed = pointers.claim(live.name());
        if (claimed.isEmpty()) {
            return 0;
        }
        Pointer pointer = claimed.get();
        Generation<D> answering = live.answering();
        boolean mayWrite = answering != null && answering.id().equals(pointer.generation());
        if (pointer.isReady() && !mayWrite) {
            return 0;
        }
        List<Change> batch = changes.next(live.name(), most);
        if (batch.isEmpty()) {
            return 0;
        }
        List<UUID> rows = batch.stream().map(Change::rowId).distinct().toList();
        if (pointer.isBuilding()) {
            changes.keepForReplay(live.name(), rows);
        }
        // Without a generation there is nothing to do: one that is begun later reads the rows as they are by then.
        if (pointer.isReady()) {
            int failed = answering.put(live.index().load(rows), rows);
            figures.indexed(live.name(), rows.size(), failed, oldest(batch));
        }
        changes.done(batch);
        return batch.size();
    }

    private static Instant oldest(List<Change> batch) {
        return batch.stream()
                .map(Change::changedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Fills a piece of the generation that is being filled, in the transaction of the caller's bookmark. */
    @Transactional(TxType.REQUIRED)
    @ActivateRequestContext
    void fill(Generation<?> building, List<UUID> rows, boolean areNew) {
        building.fill(rows, areNew);
    }

    /** @return how many changes were brought into the generation that is being filled */
    @Transactional(TxType.REQUIRES_NEW)
    @ActivateRequestContext
    <D> int replay(LiveIndex<D> live, Generation<D> building) {
        return replayOnce(live, building);
    }

    private <D> int replayOnce(LiveIndex<D> live, Generation<D> building) {
        List<UUID> rows = changes.nextOfReplay(live.name());
        if (!rows.isEmpty()) {
            // First: what changes from here on is kept once more.
            changes.replayed(live.name(), rows);
            building.put(live.index().load(rows), rows);
        }
        return rows.size();
    }

    /** From the commit on, the generation that was filled is the one that answers. */
    @Transactional(TxType.REQUIRES_NEW)
    @ActivateRequestContext
    <D> void switchOver(LiveIndex<D> live, Generation<D> building) {
        Pointer pointer = pointers.lock(live.name());
        if (!building.id().equals(pointer.build())) {
            throw new IllegalStateException("Another generation of " + live.name() + " is being filled by now");
        }
        while (replayOnce(live, building) > 0) {
            // Nobody adds any while the row is locked.
        }
        building.tryOut();
        pointers.switchOver(pointer);
    }
}
