package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.job.ScheduleRows.Row;
import org.jboss.logging.Logger;

/**
 * Decides what becomes of a job whose time has come. Row of the schedule and row of the run change in one transaction, so that a time is claimed once in the
 * whole cluster and not at all if the claim is lost.
 */
@ApplicationScoped
class DueJobs {
    private static final Logger LOG = Logger.getLogger(DueJobs.class);

    @Inject
    ScheduleRows rows;

    @Inject
    JobCatalogue catalogue;

    @Inject
    JobLauncher launcher;

    @Inject
    Jitter jitter;

    @Inject
    ScheduleSettings settings;

    @Inject
    ScheduleFigures figures;

    /** A job that was looked at, and the run that was claimed for it, to be started after the commit. */
    record Decision(String job, Optional<UUID> run) {}

    /** Looks at one of these jobs that is due or has no time yet; empty if there is none. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Decision> next(Instant now, Collection<String> jobs) {
        return rows.lockDue(now, jobs).map(row -> new Decision(row.schedule().job(), decide(row, now)));
    }

    private Optional<UUID> decide(Row row, Instant now) {
        JobSchedule schedule = row.schedule();
        Instant due = schedule.nextRun();
        try {
            if (due == null) {
                plan(schedule, now);
                return Optional.empty();
            }
            Duration late = Duration.between(row.startsAt(), now);
            boolean missed = late.compareTo(settings.missedAfter()) > 0;
            // A little late is not missed: what came due meanwhile has its turn after this one.
            Optional<Instant> next = plan(schedule, missed ? now : due);
            figures.late(late);
            return missed ? missed(schedule.job(), due, next) : claim(schedule.job(), Trigger.SCHEDULE, due);
        } catch (CronException | DateTimeException unreadable) {
            LOG.warnf(
                    "The schedule of %s is switched off, it cannot be read: %s",
                    schedule.job(), unreadable.getMessage());
            rows.switchOff(schedule.job());
            return Optional.empty();
        }
    }

    private Optional<Instant> plan(JobSchedule schedule, Instant after) {
        Optional<Instant> next = schedule.next(after);
        if (next.isEmpty()) {
            LOG.warnf("The schedule of %s is switched off: %s never comes", schedule.job(), schedule.cron());
            rows.switchOff(schedule.job());
        } else {
            rows.plan(schedule.job(), next.get(), jitter.startOf(schedule, next.get()));
        }
        return next;
    }

    private Optional<UUID> missed(String job, Instant due, Optional<Instant> next) {
        figures.missed(job);
        String then = next.map(Instant::toString).orElse("never");
        if (catalogue.require(job).runsMissed()) {
            LOG.infof("%s was due at %s when no server was there; it runs now, once, and next at %s", job, due, then);
            return claim(job, Trigger.MISSED, due);
        }
        LOG.infof("%s was due at %s when no server was there; it runs next at %s", job, due, then);
        launcher.skip(job, Trigger.MISSED, due);
        return Optional.empty();
    }

    private Optional<UUID> claim(String job, Trigger trigger, Instant due) {
        Optional<UUID> run = launcher.claim(job, Map.of(), trigger, due);
        if (run.isPresent()) {
            figures.claimed(job);
        } else if (launcher.skip(job, trigger, due)) {
            figures.skipped(job);
            LOG.infof("%s was due at %s and is left out this time: it is still running", job, due);
        }
        return run;
    }
}
