package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** The rows of runs on their way: claimed, begun, ended. Each step is one statement that changes the row only if it is still where the step begins. */
@ApplicationScoped
class Runs {
    private static final int MAX_EXIT = 512;

    // Whichever of the unique indexes would be hurt: there is a run already, and this one does not begin.
    private static final String CLAIM = """
            INSERT INTO job_run (id, job_name, trigger, due_at, parameters, node, restart_of, state, claimed_at, ended_at, started_by, request_id)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String TAKE =
            "UPDATE job_run SET node = ? WHERE id = ? AND state = 'STARTING' AND execution_id IS NULL RETURNING *";
    private static final String STARTED =
            "UPDATE job_run SET execution_id = ? WHERE id = ? AND state = 'STARTING' AND execution_id IS NULL";
    private static final String BEGIN = """
            UPDATE job_run SET state = 'RUNNING', execution_id = ?, node = ?, started_at = ?
            WHERE id = ? AND state = 'STARTING' AND (execution_id IS NULL OR execution_id = ?)
            RETURNING *""";
    private static final String BEGIN_FOREIGN = """
            INSERT INTO job_run (id, job_name, trigger, parameters, node, execution_id, restart_of, state, claimed_at, started_at, request_id)
            VALUES (?, ?, 'CONSOLE', ?::jsonb, ?, ?,
                (SELECT max(jobexecutionid) FROM server.job_execution WHERE jobinstanceid = ? AND jobexecutionid < ?), 'RUNNING', ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING *""";
    private static final String END = """
            UPDATE job_run SET state = 'ENDED', ended_at = ?, batch_status = ?, exit_status = ?,
                progress_step = ?, progress_done = ?, progress_total = ?
            WHERE id = ? AND state = 'RUNNING' AND execution_id = ?""";
    private static final String FAIL_TO_START = """
            UPDATE job_run SET state = 'ENDED', ended_at = ?, batch_status = 'FAILED', exit_status = ?
            WHERE id = ? AND state = 'STARTING'""";
    private static final String PROGRESS = """
            UPDATE job_run SET progress_step = ?, progress_done = ?, progress_total = ?
            WHERE id = ? AND state = 'RUNNING'""";
    private static final String REQUEST_STOP = """
            UPDATE job_run SET stop_requested_at = coalesce(stop_requested_at, ?)
            WHERE execution_id = ? AND state IN ('STARTING', 'RUNNING')""";
    private static final String ABANDONED =
            "UPDATE job_run SET batch_status = 'ABANDONED' WHERE execution_id = ? AND state = 'ENDED'";
    private static final String OPEN_HERE =
            "SELECT * FROM job_run WHERE node = ? AND state IN ('STARTING', 'RUNNING') ORDER BY id";
    private static final String REFUSE_FOREIGN = """
            INSERT INTO job_run (id, job_name, trigger, parameters, node, execution_id, state, claimed_at, started_at, ended_at,
                batch_status, exit_status)
            VALUES (?, ?, 'CONSOLE', ?::jsonb, ?, ?, 'ENDED', ?, ?, ?, 'FAILED', 'REFUSED')
            ON CONFLICT DO NOTHING""";
    private static final String TO_STOP_HERE = """
            SELECT execution_id FROM job_run
            WHERE node = ? AND state = 'RUNNING' AND stop_requested_at IS NOT NULL""";

    @Inject
    JobRows rows;

    @Inject
    Clock clock;

    /** What is wanted of a run; {@code restartOf} is the execution that it goes on from. */
    record Wanted(
            String job,
            Map<String, String> parameters,
            Trigger trigger,
            Instant dueAt,
            Long restartOf,
            UUID startedBy,
            String requestId) {}

    /** Empty if the job runs, or has run for that time. */
    Optional<UUID> claim(Wanted run) {
        return insert(run, RunState.STARTING);
    }

    /** A time on the schedule that came while the job was still running. False if it is known already. */
    boolean skip(Wanted run) {
        return insert(run, RunState.SKIPPED).isPresent();
    }

    private Optional<UUID> insert(Wanted run, RunState state) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        int written = rows.change(
                CLAIM,
                id,
                run.job(),
                run.trigger().name(),
                run.dueAt(),
                ParameterText.write(run.parameters()),
                JobRows.node(),
                run.restartOf(),
                state.name(),
                now,
                state == RunState.SKIPPED ? now : null,
                run.startedBy(),
                run.requestId());
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    /** This node starts a claimed run; empty if it is started or ended already. */
    Optional<Run> take(UUID id) {
        return rows.find(TAKE, Run::of, JobRows.node(), id);
    }

    void started(UUID id, long executionId) {
        rows.change(STARTED, executionId, id);
    }

    void failedToStart(UUID id, String reason) {
        rows.change(FAIL_TO_START, clock.instant(), shortened(reason), id);
    }

    /** The execution of a claimed run begins; empty if the claim is not this execution's. */
    Optional<Run> begin(UUID id, long executionId) {
        return rows.find(BEGIN, Run::of, executionId, JobRows.node(), clock.instant(), id, executionId);
    }

    /** An execution that nobody claimed begins; empty if the job runs. */
    Optional<Run> beginForeign(String job, long executionId, long instanceId, Map<String, String> parameters) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        return rows.find(
                BEGIN_FOREIGN,
                Run::of,
                id,
                job,
                ParameterText.write(parameters),
                JobRows.node(),
                executionId,
                instanceId,
                executionId,
                now,
                now,
                "job-" + id);
    }

    /** An execution that nobody claimed, and that does not begin because the job runs. */
    void refuseForeign(String job, long executionId, Map<String, String> parameters) {
        Instant now = clock.instant();
        String text = ParameterText.write(parameters);
        rows.change(REFUSE_FOREIGN, Ids.next(), job, text, JobRows.node(), executionId, now, now, now);
    }

    /** False if somebody else has ended it: this node was taken for dead. */
    boolean end(RunningJob job, String batchStatus, String exitStatus) {
        Progress progress = job.progress();
        return rows.change(
                        END,
                        clock.instant(),
                        batchStatus,
                        shortened(exitStatus),
                        progress.step(),
                        progress.done(),
                        progress.total(),
                        job.runId(),
                        job.executionId())
                == 1;
    }

    void progress(RunningJob job, Progress progress) {
        rows.change(PROGRESS, progress.step(), progress.done(), progress.total(), job.runId());
    }

    /** False if it has ended. */
    boolean requestStop(long executionId) {
        return rows.change(REQUEST_STOP, clock.instant(), executionId) == 1;
    }

    void abandoned(long executionId) {
        rows.change(ABANDONED, executionId);
    }

    List<Run> openHere() {
        return rows.list(OPEN_HERE, Run::of, JobRows.node());
    }

    List<Long> toStopHere() {
        return rows.list(TO_STOP_HERE, row -> row.getLong(1), JobRows.node());
    }

    static String shortened(String text) {
        return text == null || text.length() <= MAX_EXIT ? text : text.substring(0, MAX_EXIT - 1) + "…";
    }
}
