package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.search.Changes.Backlog;
import org.baobab.platform.search.LiveIndex.Loss;
import org.baobab.platform.search.SearchFigures.Reading;
import org.jboss.logging.Logger;

/**
 * Keeps this node's indexes as the database says: opens the generation that counts, brings changes in, has a new one filled where there is none, and clears
 * away what nobody needs. One thread does it all, again and again.
 */
@ApplicationScoped
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final long PAUSE_MILLIS = 400;

    /** Then the other indexes have their turn. */
    private static final int BATCHES = 20;

    /** So often a place in files may refuse before what is there is given up; a server that is away is waited for. */
    private static final int PATIENCE = 4;

    private static final int RETIRED_SECONDS = 60;

    @Inject
    LiveIndexes lives;

    @Inject
    Pointers pointers;

    @Inject
    Changes changes;

    @Inject
    IndexSteps steps;

    @Inject
    SearchEngine engine;

    @Inject
    SearchFigures figures;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Event<IndexRefreshed> refreshed;

    private final Turn readings = new Turn(5);
    private final Turn sweeping = new Turn(10);
    private final Set<String> stuck = new HashSet<>();
    private boolean inTrouble;
    private volatile boolean stopping;

    void wake() {
        engine.wake();
    }

    /** Waits until there is something to do, or for a moment, and does it. */
    void round() {
        engine.await(PAUSE_MILLIS);
        if (stopping) {
            return;
        }
        try {
            work();
            if (inTrouble) {
                LOG.info("The indexes are looked after again");
            }
            inTrouble = false;
        } catch (RuntimeException e) {
            if (!inTrouble) {
                // Once for each outage; it tries again in a moment.
                LOG.warnf("The indexes cannot be looked after: %s", e);
                LOG.debug("Why the indexes cannot be looked after", e);
            }
            inTrouble = true;
        }
    }

    private void work() {
        lives.all().forEach(this::look);
        List<String> waiting = changes.waitingIndexes();
        lives.all().stream().filter(live -> waiting.contains(live.name())).forEach(this::bringIn);
        lives.all().forEach(this::checkNew);
        if (readings.hasCome()) {
            readFigures();
            if (!lives.isOff()) {
                lives.all().forEach(live -> rebuilding.tryAgain(live, pointers.of(live.name())));
            }
        }
        if (!lives.isOff() && sweeping.hasCome()) {
            sweep();
        }
    }

    void stop() {
        stopping = true;
        wake();
    }

    void closeAll() {
        lives.all().forEach(LiveIndex::closeAll);
    }

    private <D> void look(LiveIndex<D> live) {
        Pointer pointer = pointers.of(live.name());
        if (lives.isOff()) {
            if (pointer.isReady()) {
                pointers.lost(live.name(), pointer.generation(), IndexState.MISSING, "switched off");
            }
            return;
        }
        Loss loss = live.takeLoss();
        if (loss != null) {
            giveUp(live, loss.generation(), loss.state(), loss.reason());
            pointer = pointers.of(live.name());
        }
        follow(live, pointer);
        closeRetired(live);
        rebuilding.seeTo(live, pointers.of(live.name()));
    }

    private <D> void follow(LiveIndex<D> live, Pointer pointer) {
        boolean first = live.looksForTheFirstTime();
        if (!pointer.isReady()) {
            if (live.answering() != null) {
                live.answerBy(null);
            }
            return;
        }
        if (!pointer.atHome()) {
            giveUp(live, pointer.generation(), IndexState.MISSING, "of another database");
        } else if (!live.fingerprint().equals(pointer.fingerprint())) {
            live.answerBy(null);
            // While a cluster is brought to a new version, its nodes would otherwise fill it anew in turns.
            if (first) {
                giveUp(live, pointer.generation(), IndexState.MISSING, "of another version");
            }
        } else if (live.answering() == null || !live.answering().id().equals(pointer.generation())) {
            open(live, pointer);
        }
    }

    private <D> void open(LiveIndex<D> live, Pointer pointer) {
        if (live.isAway()) {
            return;
        }
        Generation<D> building = live.building();
        if (building != null && building.id().equals(pointer.generation())) {
            live.answerBy(building);
            return;
        }
        try {
            live.answerBy(Generation.open(live.index(), pointer.generation(), lives.place()));
            live.isWell();
            LOG.infof("The index %s answers from generation %s", live.name(), pointer.generation());
        } catch (RuntimeException | InternalError e) {
            cannotOpen(live, pointer, e);
        }
    }

    private void cannotOpen(LiveIndex<?> live, Pointer pointer, Throwable failure) {
        LOG.debugf(failure, "Why the index %s cannot be opened", live.name());
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.AWAY && (lives.backend() == SearchBackend.ELASTICSEARCH || live.failures() < PATIENCE)) {
            if (live.failures() == 0) {
                LOG.warnf("The index %s cannot be opened just now: %s", live.name(), failure);
            }
            live.away();
        } else {
            giveUp(
                    live,
                    pointer.generation(),
                    trouble == Trouble.GONE ? IndexState.MISSING : IndexState.BROKEN,
                    failure.toString());
        }
    }

    private void giveUp(LiveIndex<?> live, String generation, IndexState state, String reason) {
        Generation<?> answering = live.answering();
        if (answering != null && answering.id().equals(generation)) {
            live.answerBy(null);
        }
        if (pointers.lost(live.name(), generation, state, reason)) {
            LOG.warnf(
                    "The index %s (generation %s) is %s and will be filled anew; the database answers meanwhile: %s",
                    live.name(), generation, state, reason);
        }
    }

    private <D> void closeRetired(LiveIndex<D> live) {
        for (Generation<D> generation : live.takeRetired()) {
            generation.close();
            if (lives.backend() == SearchBackend.LUCENE && !pointers.used().contains(generation.id())) {
                lives.place().delete(live.index(), generation.id());
            }
        }
    }

    private void bringIn(LiveIndex<?> live) {
        if (live.isAway() || live.isFull()) {
            return;
        }
        try {
            int few = steps.applyChanges(live, Changes.FEW);
            boolean more = few >= Changes.FEW;
            for (int i = 0; i < BATCHES && more && !stopping; i++) {
                more = steps.applyChanges(live, Changes.MANY) >= Changes.MANY;
            }
            if (few > 0) {
                refreshed.fire(new IndexRefreshed(live.name()));
            }
            if (more) {
                wake();
            }
            if (stuck.remove(live.name())) {
                LOG.infof("Changes reach the index %s again", live.name());
            }
        } catch (RuntimeException | InternalError e) {
            if (stuck.add(live.name())) {
                LOG.warnf("Changes cannot be brought into the index %s; they wait: %s", live.name(), Trouble.rootOf(e));
                LOG.debugf(e, "Why changes cannot be brought into the index %s", live.name());
            }
            afterFailure(live, e);
        }
    }

    private void afterFailure(LiveIndex<?> live, Throwable failure) {
        Generation<?> answering = live.answering();
        Trouble trouble = Trouble.of(failure);
        if (answering != null && (trouble == Trouble.GONE || trouble == Trouble.BROKEN)) {
            engine.complain(live, answering, failure);
        } else if (trouble == Trouble.AWAY && lives.backend() == SearchBackend.ELASTICSEARCH) {
            live.away();
        } else if (trouble == Trouble.AWAY) {
            live.full();
        }
    }

    private void checkNew(LiveIndex<?> live) {
        if (live.wantsACheck()) {
            check(live);
        }
    }

    /** Reads every byte of what answers. Another thread may be at it, too. */
    void check(LiveIndex<?> live) {
        Generation<?> answering = live.answering();
        if (answering == null) {
            return;
        }
        try {
            answering.checkIntegrity();
        } catch (RuntimeException | InternalError e) {
            engine.complain(live, answering, e);
        }
    }

    private void readFigures() {
        Map<String, Backlog> backlog =
                changes.backlog().stream().collect(Collectors.toMap(Backlog::index, Function.identity()));
        for (LiveIndex<?> live : lives.all()) {
            Backlog waiting = backlog.getOrDefault(live.name(), new Backlog(live.name(), 0, null));
            figures.read(
                    live.name(),
                    new Reading(documents(live), waiting.pending(), waiting.oldest(), engine.ready(live.name())));
        }
    }

    long documents(LiveIndex<?> live) {
        Generation<?> answering = live.answering();
        if (answering == null || live.isAway()) {
            return 0;
        }
        try {
            return answering.count();
        } catch (RuntimeException | InternalError e) {
            engine.complain(live, answering, e);
            return 0;
        }
    }

    private void sweep() {
        lives.place().sweep(() -> {
            Set<String> used = new HashSet<>(pointers.used());
            lives.all().forEach(live -> {
                if (live.answering() != null) {
                    used.add(live.answering().id());
                }
            });
            return used;
        });
        for (LiveIndex<?> live : lives.all()) {
            for (String generation : pointers.retired(live.name(), lives.backend(), RETIRED_SECONDS)) {
                lives.place().delete(live.index(), generation);
                pointers.forget(generation);
            }
        }
    }

    /** Comes again after so many seconds. */
    private static final class Turn {
        private final long nanos;
        private long next = System.nanoTime();

        Turn(int seconds) {
            this.nanos = seconds * 1_000_000_000L;
        }

        boolean hasCome() {
            if (System.nanoTime() - next < 0) {
                return false;
            }
            next = System.nanoTime() + nanos;
            return true;
        }
    }
}
