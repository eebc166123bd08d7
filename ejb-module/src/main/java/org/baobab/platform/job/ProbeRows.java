package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.util.List;

/** The rows that the job {@code probe} walks, by which operators see that jobs run, how fast, and what becomes of one that is cut off. */
@ApplicationScoped
public class ProbeRows {
    private static final int TOGETHER = 100_000;
    private static final String FILL = """
            INSERT INTO job_probe (instance_id, number) SELECT ?, generate_series(?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FORGET = "DELETE FROM job_probe WHERE instance_id <> ?";
    private static final String FORGET_OWN = "DELETE FROM job_probe WHERE instance_id = ?";
    private static final String NEXT = """
            SELECT number FROM job_probe WHERE instance_id = ? AND number > ? AND number <= ?
            ORDER BY number LIMIT ?""";
    private static final String TOUCH =
            "UPDATE job_probe SET touched = touched + 1 WHERE instance_id = ? AND number = ANY (?)";
    private static final String COUNT = """
            SELECT count(*), count(*) FILTER (WHERE touched = 1), coalesce(max(touched), 0)
            FROM job_probe WHERE instance_id = ?""";
    private static final String IS_FIRST = """
            SELECT NOT EXISTS (SELECT FROM server.job_execution WHERE jobinstanceid = ? AND jobexecutionid < ?)""";

    @Inject
    JobRows rows;

    /** How often rows were touched: {@code once} of {@code all}, and the most that one was. */
    public record Count(long all, long once, int most) {}

    /** Safe to repeat. What earlier probes left goes. */
    public void fill(long instance, int number, JobProgress progress) {
        rows.change(FORGET, instance);
        for (int from = 1; from <= number; from += TOGETHER) {
            int to = Math.min(number, from + TOGETHER - 1);
            rows.change(FILL, instance, from, to);
            progress.did(to - from + 1L);
        }
    }

    public List<Integer> next(long instance, int after, int upTo, int atMost) {
        return rows.list(NEXT, row -> row.getInt(1), instance, after, upTo, atMost);
    }

    /** In the caller's transaction. */
    public void touch(long instance, List<Integer> numbers) {
        rows.ask(TOUCH, statement -> {
            Array array = statement.getConnection().createArrayOf("integer", numbers.toArray());
            statement.setLong(1, instance);
            statement.setArray(2, array);
            return statement.executeUpdate();
        });
    }

    public Count count(long instance) {
        return rows.find(COUNT, row -> new Count(row.getLong(1), row.getLong(2), row.getInt(3)), instance)
                .orElseThrow();
    }

    public void forget(long instance) {
        rows.change(FORGET_OWN, instance);
    }

    /** Whether no execution of the instance came before. */
    public boolean isFirst(long instance, long execution) {
        return rows.find(IS_FIRST, row -> row.getBoolean(1), instance, execution)
                .orElse(true);
    }
}
