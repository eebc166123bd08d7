package org.baobab.platform.task;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.baobab.platform.kernel.Rounds;
import org.baobab.platform.task.SweptRows.Lost;
import org.jboss.logging.Logger;

/** Heals: announces what has become due, what lost its message, and what lost its worker. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskSweeper {
    private static final Logger LOG = Logger.getLogger(TaskSweeper.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration MENDING = Duration.ofSeconds(5);

    /** A message that was sent this long ago and is not in the broker is lost. */
    private static final Duration LOST_AFTER = Duration.ofSeconds(10);

    /** Where the broker does not say what it holds. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(2);

    @Resource
    ManagedThreadFactory threads;

    /** The tables are there once the persistence unit is. */
    @PersistenceUnit
    EntityManagerFactory schema;

    @Inject
    SweptRows rows;

    @Inject
    TaskCourier courier;

    @Inject
    Broker broker;

    @Inject
    QueueFigures figures;

    @Inject
    TaskEnds ends;

    @Inject
    Clock clock;

    private Rounds rounds;
    private Instant mendedAt = Instant.EPOCH;
    private Instant bornAt;
    private volatile Instant sweptAt;

    @PostConstruct
    void start() {
        bornAt = clock.instant();
        sweptAt = bornAt;
        List<Lost> left = rows.releaseLeftByThisNode();
        if (!left.isEmpty()) {
            LOG.infof("%d tasks were cut off by the last stop of this node and start again", left.size());
            tellTheEnd(left);
        }
        rounds = Rounds.start(threads, "task-sweeper", ROUND, ROUND, this::sweep);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }

    /** When its last round came to a good end. */
    public Instant sweptAt() {
        return sweptAt;
    }

    private void sweep() {
        Instant now = clock.instant();
        announceWhatIsDue();
        if (now.isAfter(mendedAt.plus(MENDING))) {
            mendedAt = now;
            List<Lost> lost = rows.takeBackLeases();
            if (!lost.isEmpty()) {
                LOG.warnf("%d tasks lost their worker and start again", lost.size());
                tellTheEnd(lost);
            }
            // Asking the broker is dear, and hardly ever is there something to ask about.
            rows.queuesAnnouncedBefore(lostBefore(now)).forEach(queue -> announceAgain(queue, now));
        }
        sweptAt = now;
    }

    /** Of those that lost it too often. */
    private void tellTheEnd(List<Lost> lost) {
        lost.stream().filter(Lost::isTheEnd).forEach(one -> {
            figures.ended(one.queue(), one.task().state());
            ends.tell(one.task());
        });
    }

    private void announceWhatIsDue() {
        List<Announcement> due;
        do {
            due = rows.nowDue();
            due.forEach(courier::send);
        } while (due.size() == SweptRows.CHUNK && courier.hasRoom(SweptRows.CHUNK));
    }

    private void announceAgain(TaskQueue queue, Instant now) {
        OptionalLong waiting = broker.waiting(queue);
        if (waiting.orElse(0) > 0) {
            return;
        }
        Instant sentBefore = waiting.isEmpty() ? now.minus(GIVEN_UP_AFTER) : lostBefore(now);
        rows.announcedBefore(queue, sentBefore).forEach(courier::send);
    }

    /** The broker was as empty as this bean is young when both started: whatever was announced before is lost. */
    private Instant lostBefore(Instant now) {
        Instant sent = now.minus(LOST_AFTER);
        return sent.isAfter(bornAt) ? sent : bornAt;
    }
}
