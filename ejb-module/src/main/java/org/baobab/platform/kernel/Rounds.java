package org.baobab.platform.kernel;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that this node does again and again on a thread of its own. Not on the managed scheduled executor: WildFly refuses its tasks while the server is
 * suspended, which it is at every start and stop, logs that as an ERROR and never runs the refused one again. Here a round that fails is logged, and the next
 * one comes all the same.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private final CountDownLatch stop = new CountDownLatch(1);
    private final String name;
    private final Thread thread;

    private Rounds(ManagedThreadFactory threads, String name, Duration first, Duration pause, Runnable round) {
        this.name = name;
        this.thread = threads.newThread(() -> repeat(first, pause, round));
        thread.setName("baobab-" + name);
        thread.setDaemon(true);
    }

    /** Starts the first round after its delay, and each further one a pause after the last has ended. */
    public static Rounds start(
            ManagedThreadFactory threads, String name, Duration first, Duration pause, Runnable round) {
        Rounds rounds = new Rounds(threads, name, first, pause, round);
        rounds.thread.start();
        return rounds;
    }

    /** Lets the current round come to its end, within reason, and no other begin. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(LAST_ROUND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void repeat(Duration first, Duration pause, Runnable round) {
        try {
            boolean stopped = stop.await(first.toNanos(), TimeUnit.NANOSECONDS);
            while (!stopped) {
                once(round);
                stopped = stop.await(pause.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            // The server takes the thread away: that is a stop, too.
            Thread.currentThread().interrupt();
        }
    }

    private void once(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (stop.getCount() > 0) {
                LOG.warnf(e, "A round of %s failed; the next one comes all the same", name);
            }
        }
    }
}
