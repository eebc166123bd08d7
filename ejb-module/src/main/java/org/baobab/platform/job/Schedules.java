package org.baobab.platform.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.realtime.Live;

/** When jobs run, as operators see and change it. What they change is theirs from then on: a new version of the application leaves it alone. */
@Stateless
@NeedsPlatform(PlatformRole.OPERATOR)
public class Schedules {
    private static final Duration USUAL_OUTLOOK = Duration.ofDays(7);
    private static final Duration LONGEST_OUTLOOK = Duration.ofDays(62);

    private static final Duration FURTHEST_OUTLOOK = Duration.ofDays(1100);

    /** Of one job: whoever looks at a month of what runs every minute needs no more to see that. */
    private static final int MOST_OF_ONE = 1_500;

    private static final String JOB = "Job";
    private static final String SCHEDULE = "schedule";
    private static final String TIME_ZONE = "timeZone";
    private static final String ENABLED = "enabled";

    @Inject
    ScheduleRows rows;

    @Inject
    Jitter jitter;

    @Inject
    AuditTrail trail;

    @Inject
    Live live;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By the names of their jobs. */
    public Map<String, JobSchedule> all() {
        Map<String, JobSchedule> schedules = new LinkedHashMap<>();
        rows.all().forEach(schedule -> schedules.put(schedule.job(), schedule));
        return schedules;
    }

    public JobSchedule of(String job) {
        return rows.find(job).orElseThrow(() -> new NotFoundException(JOB, job));
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    public JobSchedule change(String job, ChangeSchedule wish, Long seenVersion) {
        JobSchedule old = rows.lock(job).orElseThrow(() -> new NotFoundException(JOB, job));
        if (seenVersion != null && seenVersion != old.version()) {
            throw new StaleVersionException(JOB, job);
        }
        String cron = wish.schedule() == null
                ? old.cron()
                : requireCron(wish.schedule().value());
        String zone = wish.timeZone() == null
                ? old.timeZone()
                : requireZone(wish.timeZone().value());
        boolean enabled = wish.enabled() == null ? old.enabled() : requireFlag(wish.enabled());
        Map<String, Object> changes = changes(old, cron, zone, enabled);
        if (changes.isEmpty()) {
            return old;
        }
        JobSchedule wanted = planned(new JobSchedule(job, cron, zone, enabled, null, null, null, old.version()));
        Instant startsAt = wanted.nextRun() == null ? null : jitter.startOf(wanted, wanted.nextRun());
        JobSchedule changed = rows.change(wanted, startsAt, caller.accountId());
        trail.recordIn(null, "job.rescheduled", "job", job, changes);
        live.toPlatform(PlatformRole.OPERATOR, "jobs.changed", Map.of("job", job));
        return changed;
    }

    /** Times at which the job did not run, newest first. */
    public Slice<SkippedRun> skipped(String job, Paging paging) {
        of(job);
        return Slice.cut(rows.skipped(job, paging.after(), paging.fetch()), paging, SkippedRun::id);
    }

    /**
     * What is going to run in this time, as the schedules are now; in the order of time. What has no end of runs shows its first ones.
     *
     * @param from null for now
     * @param to null for a week later
     * @throws RuleViolationException if the time is longer than two months, years away, or ends before it begins
     */
    public List<UpcomingRun> upcoming(Instant from, Instant to) {
        Instant now = clock.instant();
        Instant furthest = now.plus(FURTHEST_OUTLOOK);
        requireNear("from", from, furthest);
        Instant begin = from == null || from.isBefore(now) ? now : from;
        Instant end = to == null ? begin.plus(USUAL_OUTLOOK) : to;
        requireNear("to", to, furthest);
        if (end.isBefore(from == null ? begin : from)) {
            throw new RuleViolationException("to", "schedule.order");
        }
        if (Duration.between(begin, end).compareTo(LONGEST_OUTLOOK) > 0) {
            throw new RuleViolationException("to", "schedule.outlook", Map.of("most", LONGEST_OUTLOOK.toDays()));
        }
        List<UpcomingRun> runs = new ArrayList<>();
        rows.all().forEach(schedule -> addRuns(schedule, begin, end, runs));
        runs.sort(Comparator.comparing(UpcomingRun::at).thenComparing(UpcomingRun::job));
        return runs;
    }

    private static void requireNear(String field, Instant moment, Instant furthest) {
        if (moment != null && moment.isAfter(furthest)) {
            throw new RuleViolationException(field, "schedule.far", Map.of("most", FURTHEST_OUTLOOK.toDays()));
        }
    }

    private static void addRuns(JobSchedule schedule, Instant from, Instant to, List<UpcomingRun> runs) {
        // Nanoseconds earlier, for what is due at the very beginning belongs to it.
        Optional<Instant> due = schedule.next(from.minusNanos(1));
        for (int i = 0; i < MOST_OF_ONE && due.isPresent() && due.get().isBefore(to); i++) {
            runs.add(new UpcomingRun(schedule.job(), due.get()));
            due = schedule.next(due.get());
        }
    }

    private JobSchedule planned(JobSchedule schedule) {
        return schedule.dueAt(schedule.next(clock.instant()).orElse(null));
    }

    private static Map<String, Object> changes(JobSchedule old, String cron, String zone, boolean enabled) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (cron != null && !cron.equals(old.cron())) {
            changes.put(SCHEDULE, cron);
            changes.put("formerSchedule", old.cron() == null ? "" : old.cron());
        }
        if (!zone.equals(old.timeZone())) {
            changes.put(TIME_ZONE, zone);
            changes.put("formerTimeZone", old.timeZone());
        }
        if (enabled != old.enabled()) {
            changes.put(ENABLED, enabled);
        }
        return changes;
    }

    private static String requireCron(String written) {
        try {
            CronExpression cron = CronExpression.parse(written);
            if (!cron.everComes()) {
                throw new RuleViolationException(SCHEDULE, "cron.never");
            }
            return cron.toString();
        } catch (CronException e) {
            throw new RuleViolationException(SCHEDULE, e.rule(), e.facts());
        }
    }

    /** Of a region: what is written as an offset has no daylight saving, and nobody who types UTC+1 means that. */
    private static String requireZone(String written) {
        if (written != null && ZoneId.getAvailableZoneIds().contains(written) && !written.startsWith("SystemV/")) {
            return written;
        }
        throw new RuleViolationException(TIME_ZONE, "type.zone");
    }

    private static boolean requireFlag(Patch<Boolean> enabled) {
        if (enabled.value() == null) {
            throw new RuleViolationException(ENABLED, "required");
        }
        return enabled.value();
    }
}
