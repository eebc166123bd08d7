package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is forgotten of past executions: JBeret's rows and ours. The last execution of each job stays, however old. */
@ApplicationScoped
public class JobHistory {
    private static final String OLD = """
            FROM server.job_execution e JOIN server.job_instance i USING (jobinstanceid)
            WHERE e.batchstatus IN ('COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED')
                AND coalesce(e.endtime, e.lastupdatedtime, e.createtime) < ?
                AND e.jobexecutionid NOT IN (
                    SELECT max(l.jobexecutionid)
                    FROM server.job_execution l JOIN server.job_instance li USING (jobinstanceid)
                    GROUP BY li.jobname)
            """;
    private static final String COUNT = "SELECT count(*) " + OLD;
    private static final String NEXT =
            "SELECT e.jobexecutionid " + OLD + " AND e.jobexecutionid > ? ORDER BY e.jobexecutionid LIMIT ?";

    // Steps and partitions go with their execution. An instance goes with the last of its executions.
    private static final List<String> FORGET = List.of(
            "DELETE FROM job_log WHERE execution_id = ANY (?)",
            "DELETE FROM job_run WHERE execution_id = ANY (?)",
            "DELETE FROM job_bookmark WHERE execution_id = ANY (?)",
            """
            WITH gone AS (DELETE FROM server.job_execution WHERE jobexecutionid = ANY (?) RETURNING jobexecutionid, jobinstanceid)
            DELETE FROM server.job_instance i USING gone
            WHERE i.jobinstanceid = gone.jobinstanceid AND NOT EXISTS (
                SELECT FROM server.job_execution e
                WHERE e.jobinstanceid = i.jobinstanceid AND e.jobexecutionid NOT IN (SELECT jobexecutionid FROM gone))""");

    // These never had an execution.
    private static final String FORGET_RUNS =
            "DELETE FROM job_run WHERE ended_at < ? AND (execution_id IS NULL OR NOT EXISTS ("
                    + "SELECT FROM server.job_execution WHERE jobexecutionid = execution_id))";

    @Inject
    JobRows rows;

    @Inject
    JobSettings settings;

    @Inject
    Clock clock;

    /** Before this moment lies what may be forgotten. */
    public Instant before(Duration kept) {
        return clock.instant().minus(kept == null ? settings.history() : kept);
    }

    public long countEndedBefore(Instant moment) {
        return rows.find(COUNT, row -> row.getLong(1), moment).orElse(0L);
    }

    /** The next executions after that number that ended before the moment. */
    public List<Long> endedBefore(Instant moment, long after, int atMost) {
        return rows.list(NEXT, row -> row.getLong(1), moment, after, atMost);
    }

    /** In the caller's transaction. */
    public void forget(List<Long> executions) {
        for (String sql : FORGET) {
            rows.ask(sql, statement -> {
                Array numbers = connection(statement).createArrayOf("bigint", executions.toArray());
                statement.setArray(1, numbers);
                return statement.executeUpdate();
            });
        }
    }

    /** Runs that never came to an execution. */
    public int forgetRunsEndedBefore(Instant moment) {
        return rows.change(FORGET_RUNS, moment);
    }

    private static Connection connection(PreparedStatement statement) throws SQLException {
        return statement.getConnection();
    }
}
