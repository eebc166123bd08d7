package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Executions as JBeret's tables and our rows have them together, read in a fixed number of statements. */
@ApplicationScoped
class Executions {
    // A run ends a moment before JBeret writes the end of its execution: what the run says then counts already.
    private static final String COLUMNS = """
            SELECT e.jobexecutionid, i.jobname, e.exitstatus AS jberet_exit, e.createtime, e.starttime,
                CASE WHEN r.state = 'ENDED' AND e.batchstatus IN ('STARTING', 'STARTED', 'STOPPING')
                    THEN r.batch_status ELSE e.batchstatus END AS status,
                coalesce(e.endtime, r.ended_at) AS endtime, r.*
            """;
    private static final String OF_JOB = COLUMNS + """
            FROM job_run r JOIN server.job_execution e ON e.jobexecutionid = r.execution_id
                JOIN server.job_instance i USING (jobinstanceid)
            WHERE r.job_name = ? AND r.execution_id < ?
            ORDER BY r.execution_id DESC LIMIT ?""";
    private static final String LAST = COLUMNS + """
            FROM unnest(?) AS wanted(name)
                CROSS JOIN LATERAL (
                    SELECT * FROM job_run WHERE job_name = wanted.name AND execution_id IS NOT NULL
                    ORDER BY execution_id DESC LIMIT 1) r
                JOIN server.job_execution e ON e.jobexecutionid = r.execution_id
                JOIN server.job_instance i USING (jobinstanceid)""";
    private static final String ONE = COLUMNS + """
                , (SELECT min(execution_id) FROM job_run WHERE restart_of = e.jobexecutionid) AS restarted_as,
                EXISTS (
                    SELECT FROM server.job_execution later
                    WHERE later.jobinstanceid = e.jobinstanceid AND later.jobexecutionid > e.jobexecutionid) AS superseded
            FROM server.job_execution e JOIN server.job_instance i USING (jobinstanceid)
                LEFT JOIN job_run r ON r.execution_id = e.jobexecutionid
            WHERE e.jobexecutionid = ?""";
    private static final String STEPS =
            "SELECT * FROM server.step_execution WHERE jobexecutionid = ? ORDER BY stepexecutionid";
    private static final String PARTITIONS = """
            SELECT p.* FROM server.partition_execution p JOIN server.step_execution s USING (stepexecutionid)
            WHERE s.jobexecutionid = ? ORDER BY p.stepexecutionid, p.partitionexecutionid""";
    private static final String ENDED = """
            SELECT execution_id, batch_status, trigger, started_at, ended_at FROM job_run
            WHERE job_name = ? AND state = 'ENDED' AND execution_id IS NOT NULL AND started_at IS NOT NULL
            ORDER BY execution_id DESC LIMIT ?""";
    private static final String LOG = """
            SELECT id, at, level, logger, message FROM job_log
            WHERE execution_id = ? AND id > ? ORDER BY id LIMIT ?""";
    private static final double MILLIS = 1000;

    @Inject
    JobRows rows;

    @Inject
    JobCatalogue catalogue;

    /** Newest first. */
    Slice<ExecutionSummary> ofJob(String job, Paging paging) {
        long before = paging.after() == null ? Long.MAX_VALUE : paging.after().getLeastSignificantBits();
        return Slice.cut(
                rows.list(OF_JOB, Executions::summary, job, before, paging.fetch()),
                paging,
                row -> new UUID(0, row.executionId()));
    }

    /** The newest of each job that has one. */
    Map<String, ExecutionSummary> last(List<String> jobs) {
        Map<String, ExecutionSummary> found = new LinkedHashMap<>();
        rows.list(LAST, Executions::summary, (Object) jobs.toArray(String[]::new))
                .forEach(row -> found.put(row.job(), row));
        return found;
    }

    Optional<ExecutionView> find(long executionId) {
        return rows.find(ONE, row -> view(row, steps(executionId)), executionId);
    }

    /** Oldest first. */
    List<JobStatistics.Run> ended(String job, int atMost) {
        return rows.list(
                        ENDED,
                        row -> {
                            Instant begun = JobRows.instant(row, "started_at");
                            return new JobStatistics.Run(
                                    row.getLong("execution_id"),
                                    row.getString("batch_status"),
                                    Trigger.valueOf(row.getString("trigger")),
                                    begun,
                                    (JobRows.instant(row, "ended_at").toEpochMilli() - begun.toEpochMilli()) / MILLIS);
                        },
                        job,
                        atMost)
                .reversed();
    }

    List<LogLine> log(long executionId, long after, int atMost) {
        return rows.list(
                LOG,
                row -> new LogLine(
                        row.getLong("id"),
                        JobRows.instant(row, "at"),
                        row.getString("level"),
                        row.getString("logger"),
                        row.getString("message")),
                executionId,
                after,
                atMost);
    }

    private List<StepView> steps(long executionId) {
        Map<Long, List<PartitionView>> partitions = new LinkedHashMap<>();
        rows.list(
                PARTITIONS,
                row -> partitions
                        .computeIfAbsent(row.getLong("stepexecutionid"), step -> new ArrayList<>())
                        .add(new PartitionView(
                                row.getInt("partitionexecutionid"),
                                row.getString("batchstatus"),
                                row.getString("exitstatus"))),
                executionId);
        return rows.list(STEPS, row -> step(row, partitions), executionId);
    }

    private static StepView step(ResultSet row, Map<Long, List<PartitionView>> partitions) throws SQLException {
        return new StepView(
                row.getString("stepname"),
                row.getString("batchstatus"),
                row.getString("exitstatus"),
                JobRows.instant(row, "starttime"),
                JobRows.instant(row, "endtime"),
                row.getLong("readcount"),
                row.getLong("writecount"),
                row.getLong("filtercount"),
                row.getLong("readskipcount") + row.getLong("processskipcount") + row.getLong("writeskipcount"),
                row.getLong("commitcount"),
                row.getLong("rollbackcount"),
                firstLine(row.getString("executionexception")),
                List.copyOf(partitions.getOrDefault(row.getLong("stepexecutionid"), List.of())));
    }

    private static ExecutionSummary summary(ResultSet row) throws SQLException {
        return new ExecutionSummary(
                row.getLong("jobexecutionid"),
                row.getString("jobname"),
                row.getString("status"),
                exit(row),
                JobRows.instant(row, "createtime"),
                JobRows.instant(row, "starttime"),
                JobRows.instant(row, "endtime"),
                ParameterText.read(row.getString("parameters")),
                row.getObject("id", UUID.class),
                Trigger.valueOf(row.getString("trigger")),
                JobRows.instant(row, "due_at"),
                row.getString("node"),
                row.getObject("started_by", UUID.class),
                row.getTimestamp("stop_requested_at") != null,
                progress(row));
    }

    private ExecutionView view(ResultSet row, List<StepView> steps) throws SQLException {
        boolean known = row.getObject("id") != null;
        String job = row.getString("jobname");
        String status = row.getString("status");
        boolean mayGoOn = ExecutionStatus.FAILED.equals(status) || ExecutionStatus.STOPPED.equals(status);
        return new ExecutionView(
                row.getLong("jobexecutionid"),
                job,
                status,
                exit(row),
                JobRows.instant(row, "createtime"),
                JobRows.instant(row, "starttime"),
                JobRows.instant(row, "endtime"),
                known ? ParameterText.read(row.getString("parameters")) : Map.of(),
                steps,
                row.getObject("id", UUID.class),
                known ? Trigger.valueOf(row.getString("trigger")) : null,
                JobRows.instant(row, "due_at"),
                row.getString("node"),
                row.getObject("started_by", UUID.class),
                JobRows.number(row, "restart_of"),
                JobRows.number(row, "restarted_as"),
                row.getTimestamp("stop_requested_at") != null,
                mayGoOn
                        && !row.getBoolean("superseded")
                        && catalogue.find(job).map(JobDefinition::restartable).orElse(false),
                known ? progress(row) : null,
                row.getString("request_id"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getString("progress_step"), row.getLong("progress_done"), JobRows.number(row, "progress_total"));
    }

    private static String exit(ResultSet row) throws SQLException {
        String jberet = row.getString("jberet_exit");
        String ours = row.getString("exit_status");
        // Where JBeret only repeats the status, ours may say more: REFUSED, say.
        return ours != null && (jberet == null || jberet.equals(row.getString("status"))) ? ours : jberet;
    }

    private static String firstLine(String text) {
        return text == null ? null : text.lines().findFirst().orElse(text);
    }
}
