package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Keeps the rows of schedules in line with what the application brings along and with the clock. */
@ApplicationScoped
class ScheduleBooks {
    private static final Logger LOG = Logger.getLogger(ScheduleBooks.class);

    @Inject
    ScheduleRows rows;

    @Inject
    JobCatalogue catalogue;

    @Inject
    Clock clock;

    private boolean introduced;

    void keep() {
        List<JobDefinition> jobs = catalogue.all();
        List<String> names = jobs.stream().map(JobDefinition::name).toList();
        if (!introduced) {
            jobs.forEach(this::introduce);
            rows.forgetAllBut(names)
                    .forEach(job -> LOG.infof("The job %s is gone, and with it its schedule until it comes back", job));
            introduced = true;
        }
        // A node with an older application that starts meanwhile does not know what this one knows.
        rows.takeBack(names);
        rows.planned(names).forEach(this::mendAfterAClockThatRanAhead);
    }

    private void introduce(JobDefinition job) {
        JobSchedule line = JobSchedule.broughtAlong(job);
        if (rows.introduce(line)) {
            LOG.infof("%s: %s (%s)", line.job(), line.cron() == null ? "on demand" : line.cron(), line.timeZone());
        }
    }

    /** No time is further away than the next one. Whatever has been due until now has its run, which keeps it from having another. */
    private void mendAfterAClockThatRanAhead(JobSchedule schedule) {
        try {
            Optional<Instant> next = schedule.next(clock.instant());
            if (next.isPresent() && schedule.nextRun().isAfter(next.get()) && rows.planAnew(schedule)) {
                LOG.infof(
                        "%s was not due before %s, for a clock that ran ahead; it is due at %s",
                        schedule.job(), schedule.nextRun(), next.get());
            }
        } catch (CronException | DateTimeException unreadable) {
            // Whoever finds it due switches it off and says why.
            rows.planAnew(schedule);
        }
    }
}
