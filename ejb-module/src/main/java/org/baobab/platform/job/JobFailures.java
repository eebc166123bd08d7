package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Jobs whose last run failed. */
@ApplicationScoped
public class JobFailures {
    // Runs in the order of their ids are in the order of time. What the console started while the job ran was refused,
    // and says nothing about the job.
    private static final String LAST = """
            WITH run AS (SELECT * FROM job_run WHERE job_name = ? AND state <> 'SKIPPED' AND exit_status IS DISTINCT FROM 'REFUSED'),
                last AS (SELECT * FROM run ORDER BY id DESC LIMIT 1)
            SELECT parameters, ended_at, (
                SELECT count(*) FROM run WHERE batch_status = 'FAILED' AND NOT EXISTS (
                    SELECT FROM run other WHERE other.id > run.id AND other.batch_status IS DISTINCT FROM 'FAILED')) AS times
            FROM last WHERE batch_status = 'FAILED'""";

    @Inject
    JobRows rows;

    /**
     * The last run of a job, which failed and with which nothing goes on.
     *
     * @param times how many failed one after the other, up to this one
     */
    public record Failure(Map<String, String> parameters, Instant endedAt, int times) {}

    /** Empty if the job runs, went through or was stopped. */
    public Optional<Failure> last(String job) {
        return rows.find(
                LAST,
                row -> new Failure(
                        ParameterText.read(row.getString("parameters")),
                        JobRows.instant(row, "ended_at"),
                        row.getInt("times")),
                job);
    }
}
