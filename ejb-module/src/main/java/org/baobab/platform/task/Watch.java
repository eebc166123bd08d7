package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Array;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Renews the leases of what this node works on, and interrupts what takes too long. */
@ApplicationScoped
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration RENEWED_EVERY = TaskRows.LEASE.dividedBy(4);
    // Whoever holds a row just now is closing it: waiting for that could make two wait for each other.
    private static final String RENEW = """
            UPDATE task SET due_at = ? WHERE id IN (
                SELECT id FROM task WHERE id = ANY (?) AND state = 'RUNNING' AND node = ? FOR UPDATE SKIP LOCKED)""";

    @Resource
    ManagedThreadFactory threads;

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    private final Set<Stint> stints = ConcurrentHashMap.newKeySet();
    private Rounds rounds;
    private long renewedAt = System.nanoTime();

    /** One thread's work on one task. */
    static final class Stint {
        private final Set<Stint> stints;
        private final Claimed task;
        private final Thread worker = Thread.currentThread();
        private final long endsAt;
        private boolean over;
        private boolean interrupted;

        private Stint(Set<Stint> stints, Claimed task, Duration limit) {
            this.stints = stints;
            this.task = task;
            this.endsAt = System.nanoTime() + limit.toNanos();
        }

        /** Whether it was interrupted for taking too long; after this nobody interrupts the thread any more. */
        synchronized boolean end() {
            over = true;
            stints.remove(this);
            if (interrupted) {
                // The interrupt was meant for the work, which is over.
                Thread.interrupted();
            }
            return interrupted;
        }

        private synchronized void interruptIfTooLong(long now) {
            if (!over && !interrupted && now - endsAt > 0) {
                interrupted = true;
                LOG.warnf("%s %s takes too long and is interrupted", task.kind(), task.id());
                worker.interrupt();
            }
        }
    }

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "task-watch", ROUND, ROUND, this::round);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    Stint begin(Claimed task, Duration limit) {
        Stint stint = new Stint(stints, task, limit);
        stints.add(stint);
        return stint;
    }

    private void round() {
        long now = System.nanoTime();
        stints.forEach(stint -> stint.interruptIfTooLong(now));
        if (now - renewedAt > RENEWED_EVERY.toNanos() && !stints.isEmpty()) {
            renewedAt = now;
            UUID[] ids = stints.stream().map(stint -> stint.task.id()).toArray(UUID[]::new);
            rows.ask(RENEW, statement -> {
                Array array = statement.getConnection().createArrayOf("uuid", ids);
                statement.setObject(1, TaskRows.utc(clock.instant().plus(TaskRows.LEASE)));
                statement.setArray(2, array);
                statement.setString(3, TaskRows.node());
                return statement.executeUpdate();
            });
        }
    }
}
