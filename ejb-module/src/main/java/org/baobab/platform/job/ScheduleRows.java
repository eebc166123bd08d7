package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of schedules. What the scheduler writes, when a job is due next, is no change that an editor has to know of. */
@ApplicationScoped
class ScheduleRows {
    // A job that comes back has missed nothing while it was not there.
    private static final String INTRODUCE = """
            INSERT INTO job_schedule AS known (job_name, cron, time_zone, enabled) VALUES (?, ?, ?, ?)
            ON CONFLICT (job_name) DO UPDATE SET
                cron = CASE WHEN known.changed_at IS NULL THEN excluded.cron ELSE known.cron END,
                time_zone = CASE WHEN known.changed_at IS NULL THEN excluded.time_zone ELSE known.time_zone END,
                enabled = CASE WHEN known.changed_at IS NULL THEN excluded.enabled ELSE known.enabled END,
                next_run_at = NULL, starts_at = NULL, gone_at = NULL, version = known.version + 1
            WHERE known.gone_at IS NOT NULL
                OR known.changed_at IS NULL
                    AND (known.cron, known.time_zone, known.enabled)
                        IS DISTINCT FROM (excluded.cron, excluded.time_zone, excluded.enabled)""";
    private static final String GONE = """
            UPDATE job_schedule SET gone_at = ?, next_run_at = NULL, starts_at = NULL, version = version + 1
            WHERE gone_at IS NULL AND NOT job_name = ANY (string_to_array(?, ' '))
            RETURNING job_name""";
    private static final String BACK = """
            UPDATE job_schedule SET gone_at = NULL, next_run_at = NULL, starts_at = NULL, version = version + 1
            WHERE gone_at IS NOT NULL AND job_name = ANY (string_to_array(?, ' '))""";
    private static final String RUNS_BY_ITSELF = """
            enabled AND gone_at IS NULL AND cron IS NOT NULL AND job_name = ANY (string_to_array(?, ' '))""";
    private static final String NEAREST = """
            SELECT min(coalesce(starts_at, to_timestamp(0))) FROM job_schedule WHERE\s""" + RUNS_BY_ITSELF;
    private static final String LOCK_DUE =
            """
            SELECT * FROM job_schedule WHERE (starts_at IS NULL OR starts_at <= ?) AND\s""" + RUNS_BY_ITSELF + " ORDER BY starts_at NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String PLANNED =
            "SELECT * FROM job_schedule WHERE next_run_at IS NOT NULL AND " + RUNS_BY_ITSELF;
    private static final String PLAN = "UPDATE job_schedule SET next_run_at = ?, starts_at = ? WHERE job_name = ?";
    private static final String PLAN_ANEW = """
            UPDATE job_schedule SET next_run_at = NULL, starts_at = NULL WHERE job_name = ? AND next_run_at = ?""";
    private static final String SWITCH_OFF = """
            UPDATE job_schedule SET enabled = false, next_run_at = NULL, starts_at = NULL, changed_at = ?, changed_by = NULL,
                version = version + 1
            WHERE job_name = ?""";
    private static final String SKIPPED = """
            SELECT id, due_at, claimed_at, trigger FROM job_run
            WHERE job_name = ? AND state = 'SKIPPED' AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?""";
    private static final String ALL = "SELECT * FROM job_schedule WHERE gone_at IS NULL ORDER BY job_name";
    private static final String FIND = "SELECT * FROM job_schedule WHERE gone_at IS NULL AND job_name = ?";
    private static final String CHANGE = """
            UPDATE job_schedule SET cron = ?, time_zone = ?, enabled = ?, next_run_at = ?, starts_at = ?, changed_at = ?,
                changed_by = ?, version = version + 1
            WHERE job_name = ? RETURNING *""";

    @Inject
    JobRows rows;

    @Inject
    Clock clock;

    /** A row with what only the scheduler asks of it. */
    record Row(JobSchedule schedule, Instant startsAt) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(read(row), JobRows.instant(row, "starts_at"));
        }
    }

    /** True if there was no such row, or if it follows a line that is new. */
    boolean introduce(JobSchedule line) {
        return rows.change(INTRODUCE, line.job(), line.cron(), line.timeZone(), line.enabled()) == 1;
    }

    /** Switches off what none of these is; their names are returned. */
    List<String> forgetAllBut(Collection<String> jobs) {
        return rows.list(GONE, row -> row.getString(1), clock.instant(), names(jobs));
    }

    /** Takes up again what another version of the application took for gone. */
    void takeBack(Collection<String> jobs) {
        rows.change(BACK, names(jobs));
    }

    /** When the next of these jobs starts or has to be planned; empty if none ever does. */
    Optional<Instant> nearest(Collection<String> jobs) {
        return rows.list(NEAREST, row -> Optional.ofNullable(row.getTimestamp(1)), names(jobs))
                .getFirst()
                .map(Timestamp::toInstant);
    }

    /** One that is due or not planned yet, which stays with the caller's transaction; none that another node holds. */
    Optional<Row> lockDue(Instant now, Collection<String> jobs) {
        return rows.find(LOCK_DUE, Row::of, now, names(jobs));
    }

    /** Those for which a time is known. */
    List<JobSchedule> planned(Collection<String> jobs) {
        return rows.list(PLANNED, ScheduleRows::read, names(jobs));
    }

    void plan(String job, Instant dueAt, Instant startsAt) {
        rows.change(PLAN, dueAt, startsAt, job);
    }

    /** False if it has been planned anew meanwhile. */
    boolean planAnew(JobSchedule schedule) {
        return rows.change(PLAN_ANEW, schedule.job(), schedule.nextRun()) == 1;
    }

    void switchOff(String job) {
        rows.change(SWITCH_OFF, clock.instant(), job);
    }

    List<JobSchedule> all() {
        return rows.list(ALL, ScheduleRows::read);
    }

    Optional<JobSchedule> find(String job) {
        return rows.find(FIND, ScheduleRows::read, job);
    }

    /** It stays with the caller's transaction. */
    Optional<JobSchedule> lock(String job) {
        return rows.find(FIND + " FOR UPDATE", ScheduleRows::read, job);
    }

    JobSchedule change(JobSchedule wanted, Instant startsAt, UUID by) {
        return rows.find(
                        CHANGE,
                        ScheduleRows::read,
                        wanted.cron(),
                        wanted.timeZone(),
                        wanted.enabled(),
                        wanted.nextRun(),
                        startsAt,
                        clock.instant(),
                        by,
                        wanted.job())
                .orElseThrow();
    }

    /** Newest first. */
    List<SkippedRun> skipped(String job, UUID before, int atMost) {
        return rows.list(
                SKIPPED,
                row -> new SkippedRun(
                        row.getObject("id", UUID.class),
                        JobRows.instant(row, "due_at"),
                        JobRows.instant(row, "claimed_at"),
                        SkippedRun.Reason.of(Trigger.valueOf(row.getString("trigger")))),
                job,
                before,
                before,
                atMost);
    }

    private static String names(Collection<String> jobs) {
        return String.join(" ", jobs);
    }

    private static JobSchedule read(ResultSet row) throws SQLException {
        return new JobSchedule(
                row.getString("job_name"),
                row.getString("cron"),
                row.getString("time_zone"),
                row.getBoolean("enabled"),
                JobRows.instant(row, "next_run_at"),
                JobRows.instant(row, "changed_at"),
                row.getObject("changed_by", UUID.class),
                row.getLong("version"));
    }
}
