package org.baobab.platform.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What this node has open of an index: the generation that answers, the one that is being filled, and those that have to be closed. Fields are read by
 * questions without a lock; whoever changes what is open holds the lock on this object.
 */
final class LiveIndex<D> {
    private static final long BETWEEN_DOUBTS = 60_000_000_000L;

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final SearchIndex<D> index;
    private final String name;
    private final String fingerprint;
    private final List<Generation<D>> retired = new ArrayList<>();
    private volatile Generation<D> answering;
    private volatile Generation<D> building;
    private volatile Loss loss;
    private volatile long awayUntil = System.nanoTime();
    private volatile long fullUntil = System.nanoTime();
    private volatile int failures;
    private boolean lookedAt;
    private boolean checked;
    private boolean doubted;
    private long doubtedAt;

    LiveIndex(SearchIndex<D> index, String fingerprint) {
        this.index = index;
        this.name = index.name();
        this.fingerprint = fingerprint;
    }

    /** A question found out that a generation is no good any more. */
    record Loss(String generation, IndexState state, String reason) {}

    SearchIndex<D> index() {
        return index;
    }

    String name() {
        return name;
    }

    /** Of the documents as this version makes them. */
    String fingerprint() {
        return fingerprint;
    }

    /** Null while there is none. */
    Generation<D> answering() {
        return answering;
    }

    /** Null while none is being filled here. */
    Generation<D> building() {
        return building;
    }

    boolean isAway() {
        return System.nanoTime() - awayUntil < 0;
    }

    /** Nobody asks for a moment: waiting for what does not answer would only make pages slow. */
    void away() {
        failures++;
        awayUntil = System.nanoTime() + PAUSE.toNanos();
    }

    boolean isFull() {
        return System.nanoTime() - fullUntil < 0;
    }

    /** It answers, but takes nothing: trying all the time would only fill the log. */
    void full() {
        fullUntil = System.nanoTime() + PAUSE.toNanos();
    }

    int failures() {
        return failures;
    }

    void isWell() {
        failures = 0;
    }

    void lose(Generation<?> generation, IndexState state, String reason) {
        loss = new Loss(generation.id(), state, reason);
    }

    Loss takeLoss() {
        Loss taken = loss;
        loss = null;
        return taken;
    }

    /** Whoever filled it and the keeper may both come with the same one: it must not be closed for having taken its own place. */
    synchronized void answerBy(Generation<D> next) {
        if (answering != next) {
            retire(answering);
            answering = next;
            checked = false;
        }
        if (building == next) {
            building = null;
        }
    }

    synchronized void buildBy(Generation<D> next) {
        retire(building);
        building = next;
    }

    /** Its partitions fail one after the other, and a next one may have begun. */
    synchronized void stopBuilding(Generation<?> given) {
        if (building == given) {
            buildBy(null);
        }
    }

    private void retire(Generation<D> generation) {
        if (generation != null) {
            retired.add(generation);
        }
    }

    synchronized List<Generation<D>> takeRetired() {
        List<Generation<D>> taken = List.copyOf(retired);
        retired.clear();
        return taken;
    }

    /** Whether this node sees the index for the first time since its start. */
    boolean looksForTheFirstTime() {
        boolean first = !lookedAt;
        lookedAt = true;
        return first;
    }

    /** Something is odd: its files are to be looked at, though not more than once a minute. */
    synchronized boolean doubt() {
        long now = System.nanoTime();
        if (doubted && now - doubtedAt < BETWEEN_DOUBTS) {
            return false;
        }
        doubted = true;
        doubtedAt = now;
        checked = false;
        return true;
    }

    /** Once for each generation, and again after each doubt. */
    synchronized boolean wantsACheck() {
        boolean wants = answering != null && !checked;
        checked = true;
        return wants;
    }

    void closeAll() {
        answerBy(null);
        buildBy(null);
        takeRetired().forEach(Generation::close);
    }
}
