package org.baobab.platform.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.baobab.platform.kernel.AppException;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;

/** Takes questions to indexes. */
@ApplicationScoped
public class SearchEngine {
    private static final Logger LOG = Logger.getLogger(SearchEngine.class);

    /** An index that is replaced in the very moment has its successor in place already. */
    private static final int TRIES = 3;

    private static final Duration GLANCE = Duration.ofMillis(50);

    @Inject
    LiveIndexes lives;

    @Inject
    Changes changes;

    @Inject
    SearchFigures figures;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final Semaphore bell = new Semaphore(0);

    /**
     * Asks an index.
     *
     * @return empty while it cannot answer, whatever the reason; the caller then asks the database, and says that it answers less well
     */
    public <R> Optional<R> ask(SearchIndex<?> index, Function<SearchSession, R> question) {
        return ask(index.name(), question);
    }

    private <R> Optional<R> ask(String name, Function<SearchSession, R> question) {
        LiveIndex<?> live = lives.require(name);
        long begun = System.nanoTime();
        Optional<R> answer = Optional.empty();
        for (int i = 0; i < TRIES && answer.isEmpty(); i++) {
            Generation<?> generation = live.answering();
            if (generation == null || live.isAway()) {
                break;
            }
            try {
                answer = generation.ask(question);
            } catch (AppException whatTheQuestionSays) {
                throw whatTheQuestionSays;
            } catch (RuntimeException | InternalError e) {
                complain(live, generation, e);
                break;
            }
        }
        if (answer.isPresent() && live.failures() > 0) {
            live.isWell();
            LOG.infof("The index %s answers again", name);
        }
        figures.asked(name, answer.isPresent(), System.nanoTime() - begun);
        return answer;
    }

    /** Whether the index answers on this node. */
    public boolean ready(String index) {
        return lives.find(index)
                .filter(live -> live.answering() != null && !live.isAway())
                .isPresent();
    }

    /** Whether indexes are files of Lucene, so that a question may be put to Lucene itself. */
    public boolean isInFiles() {
        return lives.backend() == SearchBackend.LUCENE;
    }

    /** Whether the index shows every change that was committed so far. */
    public boolean isSettled(String index) {
        return !changes.anyOf(index);
    }

    /**
     * Waits for changes of these rows to be shown; not in the transaction that changes them.
     *
     * @return the rows whose changes are not shown even then, which is all of them while the index cannot answer
     */
    public Set<UUID> unsettled(String index, Collection<UUID> rows, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        Set<UUID> late = changes.of(index, rows);
        while (!late.isEmpty() && ready(index) && System.nanoTime() - until < 0) {
            wake();
            LockSupport.parkNanos(GLANCE.toNanos());
            late = changes.of(index, rows);
        }
        return ready(index) ? late : Set.copyOf(rows);
    }

    /** Rows of an index have changed in this transaction: after its commit they are looked at without waiting for the next round. */
    public void changed() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            wake();
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is to be done in the transaction itself.
            }

            @Override
            public void afterCompletion(int status) {
                wake();
            }
        });
    }

    void wake() {
        bell.release();
    }

    /** Until somebody wakes it, or the time is over. */
    void await(long millis) {
        try {
            if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure of a question, of a change or of a look: what it means for the index is seen to by the next round. */
    void complain(LiveIndex<?> live, Generation<?> generation, Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.NONE) {
            trouble = secondOpinion(generation);
        }
        switch (trouble) {
            case NONE -> {
                // Bytes that changed under an open index come out as anything at all.
                if (live.doubt()) {
                    LOG.warnf(failure, "The index %s could not answer a question that it should have", live.name());
                    wake();
                }
            }
            case AWAY -> {
                if (live.failures() == 0) {
                    LOG.warnf("The index %s cannot be reached just now: %s", live.name(), Trouble.rootOf(failure));
                }
                live.away();
            }
            case GONE -> lose(live, generation, IndexState.MISSING, failure);
            case BROKEN -> lose(live, generation, IndexState.BROKEN, failure);
        }
    }

    private static Trouble secondOpinion(Generation<?> generation) {
        try {
            generation.tryOut();
            return Trouble.NONE;
        } catch (RuntimeException | InternalError e) {
            Trouble trouble = Trouble.of(e);
            return trouble == Trouble.NONE ? Trouble.BROKEN : trouble;
        }
    }

    private void lose(LiveIndex<?> live, Generation<?> generation, IndexState state, Throwable failure) {
        live.lose(generation, state, failure.toString());
        LOG.debugf(failure, "Why the index %s is given up", live.name());
        wake();
    }
}
