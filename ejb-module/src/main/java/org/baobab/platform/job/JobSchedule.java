package org.baobab.platform.job;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * When a job runs.
 *
 * @param cron five fields of cron; null if it only runs on demand
 * @param enabled whether it runs by itself; on demand it can be started all the same
 * @param nextRun null if it is not going to run by itself
 * @param changedAt null while the schedule is the one that came with the application
 */
public record JobSchedule(
        String job,
        String cron,
        String timeZone,
        boolean enabled,
        Instant nextRun,
        Instant changedAt,
        UUID changedBy,
        long version)
        implements Versioned {

    /** As the line that came with the application has it; nobody has worked out yet when it is due. */
    static JobSchedule broughtAlong(JobDefinition job) {
        String zone = job.timeZone() == null ? ZoneId.systemDefault().getId() : job.timeZone();
        return new JobSchedule(job.name(), job.cron(), zone, job.enabled(), null, null, null, 0);
    }

    /** The moment after this one at which it is due; empty if it never is by itself. */
    Optional<Instant> next(Instant after) {
        return enabled && cron != null
                ? CronExpression.ofTable(cron).next(after, ZoneId.of(timeZone))
                : Optional.empty();
    }

    JobSchedule dueAt(Instant moment) {
        return new JobSchedule(job, cron, timeZone, enabled, moment, changedAt, changedBy, version);
    }
}
