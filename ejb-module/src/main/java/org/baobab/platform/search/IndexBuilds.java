package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Fills a new generation of an index beside the one that answers, and puts it in its place. */
@ApplicationScoped
public class IndexBuilds {
    private static final Logger LOG = Logger.getLogger(IndexBuilds.class);
    private static final int RADIX = 36;
    private static final int CHANCE = RADIX * RADIX * RADIX;

    @Inject
    LiveIndexes lives;

    @Inject
    Pointers pointers;

    @Inject
    IndexSteps steps;

    @Inject
    IndexKeeper keeper;

    /** Whether there is anything to build: not where the database answers by itself. */
    public boolean isOff() {
        return lives.isOff();
    }

    /**
     * Begins an empty generation. One that was being filled before is given up.
     *
     * @param instance of the job that fills it; null where the engine does it by itself
     */
    public void begin(String index, Long instance) {
        begin(lives.require(index), instance);
    }

    private <D> void begin(LiveIndex<D> live, Long instance) {
        String generation = newId();
        pointers.of(live.name());
        pointers.beginBuild(live.name(), generation, lives.backend(), live.fingerprint(), instance);
        try {
            live.buildBy(Generation.make(live.index(), generation, lives.place()));
        } catch (RuntimeException e) {
            pointers.giveUp(live.name(), generation);
            throw e;
        }
    }

    /**
     * Writes these rows into the generation that is being filled; they are on the disk when this returns.
     *
     * @param again whether some of them may be in it already
     */
    public void fill(String index, long instance, boolean again, List<UUID> rows) {
        fill(lives.require(index), instance, again, rows);
    }

    private <D> void fill(LiveIndex<D> live, Long instance, boolean again, List<UUID> rows) {
        Generation<D> building = building(live, instance);
        try {
            steps.fill(building, rows, !again);
        } catch (RuntimeException e) {
            makeRoom(live, building, e);
            throw e;
        }
    }

    /** What fills the disk and can never be whole would keep the one that answers from taking changes. */
    private void makeRoom(LiveIndex<?> live, Generation<?> building, RuntimeException failure) {
        if (lives.backend() == SearchBackend.LUCENE && Trouble.isOfFiles(failure)) {
            LOG.warnf(
                    "The index %s cannot be filled anew, and what was written of it is deleted: %s",
                    live.name(), Trouble.rootOf(failure));
            live.stopBuilding(building);
            pointers.giveUpAtOnce(live.name(), building.id());
            keeper.wake();
        }
    }

    /** Has it catch up with what changed since it was begun, and answer from then on. */
    public void finish(String index, Long instance) {
        finish(lives.require(index), instance);
    }

    private <D> void finish(LiveIndex<D> live, Long instance) {
        Generation<D> building = building(live, instance);
        try {
            while (steps.replay(live, building) == Changes.MANY) {
                // The rest is brought in while nobody else may write.
            }
            steps.switchOver(live, building);
        } catch (RuntimeException e) {
            makeRoom(live, building, e);
            throw e;
        }
        LOG.infof(
                "The index %s answers from generation %s: %d documents", live.name(), building.id(), building.count());
        live.isWell();
        live.answerBy(building);
        keeper.wake();
    }

    /** The generation that this job fills; opened again where the server was down meanwhile. */
    private <D> Generation<D> building(LiveIndex<D> live, Long instance) {
        Optional<Pointer> pointer = pointers.find(live.name())
                .filter(found -> found.isBuilding()
                        && (instance == null || instance.equals(found.buildInstance()))
                        && found.buildFingerprint().equals(live.fingerprint()));
        if (pointer.isEmpty()) {
            throw new IllegalStateException(
                    "The generation of " + live.name() + " that this job filled is given up: start the job anew");
        }
        String id = pointer.get().build();
        synchronized (live) {
            Generation<D> open = live.building();
            if (open == null || !open.id().equals(id)) {
                open = Generation.open(live.index(), id, lives.place());
                live.buildBy(open);
            }
            return open;
        }
    }

    /** In the order of time, with some chance in it: an id that was used once is never used again, not even after a restore of the database. */
    private static String newId() {
        int chance = ThreadLocalRandom.current().nextInt(CHANCE);
        return Long.toString(System.currentTimeMillis(), RADIX)
                + Integer.toString(CHANCE + chance, RADIX).substring(1);
    }
}
