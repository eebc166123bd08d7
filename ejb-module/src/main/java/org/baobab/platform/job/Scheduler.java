package org.baobab.platform.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.baobab.platform.job.DueJobs.Decision;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/**
 * Starts jobs when their time comes: one thread on each node, and whichever node comes first. It measures its own pauses by the clock that never jumps; the
 * other one only says what is due. batch-jobs starts it, once the batch container is there.
 */
@ApplicationScoped
public class Scheduler {
    private static final Logger LOG = Logger.getLogger(Scheduler.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration ROUND = Duration.ofMillis(100);
    /** Somebody may have changed a schedule meanwhile. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private static final Duration BOOKS_EVERY = Duration.ofMinutes(1);
    private static final Duration ALARMS_EVERY = Duration.ofSeconds(5);

    /** Nodes wake at different moments after the time has come, or one would take all. */
    private static final int SPREAD_MILLIS = 200;

    @Inject
    JobCatalogue catalogue;

    @Inject
    ScheduleRows rows;

    @Inject
    ScheduleBooks books;

    @Inject
    DueJobs due;

    @Inject
    JobLauncher launcher;

    @Inject
    JobAlarms alarms;

    @Inject
    ScheduleSettings settings;

    @Inject
    ScheduleFigures figures;

    @Inject
    Clock clock;

    private final Pause look = new Pause();
    private final Pause keepBooks = new Pause();
    private final Pause lookForAlarms = new Pause();
    private Rounds rounds;
    private boolean inTrouble;

    public void start(ManagedThreadFactory threads) {
        if (settings.enabled()) {
            rounds = Rounds.start(threads, "scheduler", FIRST, ROUND, this::round);
        } else {
            LOG.info("The scheduler is switched off on this node");
        }
    }

    public void stop() {
        if (rounds != null) {
            rounds.close();
        }
    }

    public boolean isEnabled() {
        return settings.enabled();
    }

    /** When it last looked and found the database in its place. */
    public Instant tickedAt() {
        return figures.tickedAt();
    }

    private void round() {
        if (!look.isOver()) {
            return;
        }
        look.begin(LONGEST_WAIT);
        try {
            if (ServerState.isRunning()) {
                tick();
            }
            figures.ticked(clock.instant());
            if (inTrouble) {
                LOG.info("The scheduler goes on");
            }
            inTrouble = false;
        } catch (RuntimeException e) {
            if (!inTrouble) {
                // Once for each outage; it tries again every second.
                LOG.warnf("The scheduler cannot work: %s", e);
                LOG.debug("Why the scheduler cannot work", e);
            }
            inTrouble = true;
        }
    }

    private void tick() {
        Set<String> jobs = catalogue.all().stream().map(JobDefinition::name).collect(Collectors.toSet());
        if (keepBooks.isOver()) {
            books.keep();
            keepBooks.begin(BOOKS_EVERY);
        }
        startWhatIsDue(jobs);
        if (lookForAlarms.isOver()) {
            alarms.ringForLongRuns();
            lookForAlarms.begin(ALARMS_EVERY);
        }
        rows.nearest(jobs).ifPresent(this::waitFor);
    }

    /** Each job once: what came due twice meanwhile has its second turn a moment later, when the first may be over. */
    private void startWhatIsDue(Set<String> jobs) {
        Set<String> left = new LinkedHashSet<>(jobs);
        Optional<Decision> decision = due.next(clock.instant(), left);
        while (decision.isPresent()) {
            decision.get().run().ifPresent(this::launch);
            left.remove(decision.get().job());
            decision = due.next(clock.instant(), left);
        }
    }

    private void launch(UUID run) {
        try {
            launcher.start(run);
        } catch (ConflictException startedByAnother) {
            LOG.debugf("The run %s has been started by another", run);
        } catch (RuntimeException e) {
            // The launcher has written it down; the other jobs are not to wait for this one.
            alarms.ringForNoStart(run, e);
        }
    }

    private void waitFor(Instant nearest) {
        Duration wait = Duration.between(clock.instant(), nearest)
                .plusMillis(ThreadLocalRandom.current().nextInt(SPREAD_MILLIS));
        if (wait.compareTo(LONGEST_WAIT) < 0) {
            look.begin(wait);
        }
    }

    /** Time that has to pass, also where the clock is put forward or back. */
    private static final class Pause {
        private long end = System.nanoTime();

        void begin(Duration length) {
            end = System.nanoTime() + length.toNanos();
        }

        boolean isOver() {
            return System.nanoTime() - end >= 0;
        }
    }
}
