package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows that a crash leaves: ours, and those of JBeret, which would say STARTED for ever and take no restart. */
@ApplicationScoped
class MendedRows {
    private static final String UNENDED = "('STARTING', 'STARTED', 'STOPPING')";

    // Whoever comes second leaves them alone.
    private static final String OPEN_OF = """
            SELECT * FROM job_run WHERE node = ? AND state IN ('STARTING', 'RUNNING') AND claimed_at < ?
            ORDER BY id FOR UPDATE SKIP LOCKED""";
    private static final String OPEN =
            "SELECT * FROM job_run WHERE id = ? AND state IN ('STARTING', 'RUNNING') FOR UPDATE SKIP LOCKED";
    private static final String STATUS =
            "SELECT batchstatus FROM server.job_execution WHERE jobexecutionid = ? AND batchstatus NOT IN " + UNENDED;
    private static final List<String> INTERRUPT =
            List.of("""
            UPDATE server.partition_execution SET batchstatus = 'FAILED', exitstatus = 'INTERRUPTED'
            WHERE batchstatus IN %1$s AND stepexecutionid IN (
                SELECT stepexecutionid FROM server.step_execution WHERE jobexecutionid = ?)""", """
            UPDATE server.step_execution SET batchstatus = 'FAILED', exitstatus = 'INTERRUPTED', endtime = now()
            WHERE batchstatus IN %1$s AND jobexecutionid = ?""", """
            UPDATE server.job_execution
            SET batchstatus = 'FAILED', exitstatus = 'INTERRUPTED', endtime = now(), lastupdatedtime = now()
            WHERE batchstatus IN %1$s AND jobexecutionid = ?""").stream().map(sql -> sql.formatted(UNENDED)).toList();
    private static final String ENDED = """
            UPDATE job_run SET state = 'ENDED', ended_at = ?, batch_status = ?, exit_status = ?,
                started_at = coalesce(started_at, claimed_at)
            WHERE id = ?""";

    // The crash came between the start and the first word of the listener: it is as if there had been no start, except
    // that a
    // restart goes on from the execution that is the newest now.
    private static final String UNSTARTED = """
            UPDATE job_run SET node = ?, execution_id = NULL,
                restart_of = CASE WHEN restart_of IS NULL THEN NULL ELSE coalesce(?, restart_of) END
            WHERE id = ?""";
    private static final String EXECUTION_OF =
            "SELECT max(jobexecutionid) FROM server.job_execution WHERE jobparameters LIKE ? HAVING count(*) > 0";
    private static final String RECOVERIES = """
            SELECT count(*) FROM job_run
            WHERE job_name = ? AND trigger = 'RECOVERY' AND claimed_at > now() - interval '1 hour'""";

    // The crash came between the end of the run and the end of the execution.
    private static final String HALF_ENDED = """
            UPDATE server.job_execution e
            SET batchstatus = r.batch_status, exitstatus = r.exit_status, endtime = r.ended_at, lastupdatedtime = now()
            FROM job_run r
            WHERE r.execution_id = e.jobexecutionid AND r.node = ? AND r.state = 'ENDED' AND r.ended_at < ?
                AND e.batchstatus IN""" + " " + UNENDED;
    private static final String STOPPED_BY_SERVER = """
            SELECT r.* FROM job_run r
            WHERE r.node = ? AND r.state = 'ENDED' AND r.exit_status = 'SERVER_STOPPED' AND r.claimed_at < ?
                AND NOT EXISTS (
                    SELECT FROM job_run later WHERE later.job_name = r.job_name AND later.id > r.id AND later.state <> 'SKIPPED')""";
    private static final String ORPHANS = """
            SELECT e.jobexecutionid FROM server.job_execution e
            WHERE e.batchstatus IN %s AND NOT EXISTS (SELECT FROM job_run r WHERE r.execution_id = e.jobexecutionid)
                AND e.createtime < (SELECT min(born_at) FROM job_node WHERE seen_at > now() - make_interval(secs => ?))""".formatted(UNENDED);
    private static final String CLAIMED_HERE = """
            SELECT * FROM job_run WHERE node = ? AND state = 'STARTING' AND execution_id IS NULL AND claimed_at < ?
            ORDER BY id""";
    private static final String RUNNING_HERE =
            "SELECT * FROM job_run WHERE node = ? AND state = 'RUNNING' AND started_at < ? ORDER BY id";

    @Inject
    JobRows rows;

    @Inject
    Clock clock;

    /** Locked until the end of the transaction. */
    List<Run> openOf(String node, Instant claimedBefore) {
        return rows.list(OPEN_OF, Run::of, node, claimedBefore);
    }

    Optional<Run> open(Run run) {
        return rows.find(OPEN, Run::of, run.id());
    }

    /** What JBeret wrote at the execution's end, if it came to one. */
    Optional<String> endOf(long executionId) {
        return rows.find(STATUS, row -> row.getString(1), executionId);
    }

    void interrupt(long executionId) {
        INTERRUPT.forEach(sql -> rows.change(sql, executionId));
    }

    void end(Run run, String status, String exitStatus) {
        rows.change(ENDED, clock.instant(), status, exitStatus, run.id());
    }

    /** The execution of a run that did not learn its number. */
    Optional<Long> executionOf(Run run) {
        return rows.find(EXECUTION_OF, row -> row.getLong(1), "%" + run.id() + "%");
    }

    void unstarted(Run run, Long execution) {
        rows.change(UNSTARTED, JobRows.node(), execution, run.id());
    }

    long recoveries(String job) {
        return rows.find(RECOVERIES, row -> row.getLong(1), job).orElse(0L);
    }

    int endHalfEnded(String node, Instant before) {
        return rows.change(HALF_ENDED, node, before);
    }

    /** Runs that an orderly stop of this node cut off, and that nobody has gone on with. */
    List<Run> stoppedByServer(Instant before) {
        return rows.list(STOPPED_BY_SERVER, Run::of, JobRows.node(), before);
    }

    /** Executions without a run that are older than every node: nobody works on them. */
    List<Long> orphans() {
        return rows.list(ORPHANS, row -> row.getLong(1), (double) Nodes.DEAD_AFTER.toSeconds());
    }

    List<Run> claimedHere(Instant before) {
        return rows.list(CLAIMED_HERE, Run::of, JobRows.node(), before);
    }

    List<Run> runningHere(Instant startedBefore) {
        return rows.list(RUNNING_HERE, Run::of, JobRows.node(), startedBefore);
    }
}
