package org.baobab.bench.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Holds what is written down against what was due, reckoned here without the scheduler's help. */
final class DueTimes {
    private static final String RUNS = """
            SELECT r.due_at, r.claimed_at, r.node, r.state, r.batch_status, r.exit_status, r.trigger,
                (SELECT count(*) FROM server.job_execution e WHERE e.jobexecutionid = r.execution_id) AS executions
            FROM job_run r WHERE r.job_name = ? AND r.due_at >= ? AND r.due_at < ? ORDER BY r.due_at""";
    // JBeret keeps what an execution was told, and that names its run.
    private static final String STARTED_TWICE = """
            SELECT count(*) FROM (
                SELECT r.id FROM job_run r JOIN server.job_execution e ON e.jobparameters LIKE '%' || r.id || '%'
                WHERE r.job_name = ? AND r.due_at >= ? AND r.due_at < ? GROUP BY r.id HAVING count(*) > 1) twice""";
    private static final String RECOVERED = """
            SELECT count(*) FROM job_run WHERE job_name = ? AND trigger = 'RECOVERY' AND batch_status = 'COMPLETED'
                AND claimed_at >= ? AND claimed_at < ?""";

    private final Connection connection;
    private final Instant from;
    private final Instant until;
    private final Instant killed;
    private final Instant back;
    private final String killedNode;

    DueTimes(Connection connection, Instant from, Instant until, Instant killed, Instant back, String killedNode) {
        this.connection = connection;
        this.from = from;
        this.until = until;
        this.killed = killed;
        this.back = back;
        this.killedNode = killedNode;
    }

    private record Seen(
            Instant due, Instant claimed, String node, String state, String status, String exit, int executions) {
        boolean isDone() {
            return "ENDED".equals(state) && "COMPLETED".equals(status) && executions == 1;
        }

        boolean isLeftOut() {
            return "SKIPPED".equals(state);
        }

        boolean isCutOff() {
            return "INTERRUPTED".equals(exit);
        }
    }

    String report(Map<String, Integer> jobs) throws SQLException {
        StringBuilder report = new StringBuilder("""
                | job | due | ran once | on the first node | on the second | cut off by the kill | of these gone on | left out: still running | other | missing | started twice |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        List<Seen> all = new ArrayList<>();
        for (Map.Entry<String, Integer> job : jobs.entrySet()) {
            List<Seen> seen = runs(job.getKey());
            all.addAll(seen);
            report.append(line(job.getKey(), Duration.ofSeconds(job.getValue()), seen));
        }
        return report.append(words(all)).toString();
    }

    private String line(String job, Duration every, List<Seen> seen) throws SQLException {
        Map<Instant, Seen> byTime = new HashMap<>();
        seen.forEach(run -> byTime.put(run.due(), run));
        int due = 0;
        int missing = 0;
        for (Instant at = from; at.isBefore(until); at = at.plus(every)) {
            due++;
            if (byTime.remove(at) == null) {
                missing++;
            }
        }
        if (!byTime.isEmpty()) {
            throw new IllegalStateException(job + " ran for times that were not due: " + byTime.keySet());
        }
        long done = count(seen, Seen::isDone);
        long leftOut = count(seen, Seen::isLeftOut);
        long cutOff = count(seen, Seen::isCutOff);
        return String.format(
                Locale.ROOT,
                "| %s, every %d s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n",
                job,
                every.toSeconds(),
                due,
                done,
                count(seen, run -> run.isDone() && !run.node().equals(killedNode)),
                count(seen, run -> run.isDone() && run.node().equals(killedNode)),
                cutOff,
                ask(RECOVERED, job),
                leftOut,
                seen.size() - done - leftOut - cutOff,
                missing,
                ask(STARTED_TWICE, job));
    }

    private String words(List<Seen> all) {
        List<Long> late = all.stream()
                .filter(Seen::isDone)
                .map(run -> Duration.between(run.due(), run.claimed()).toMillis())
                .sorted()
                .toList();
        Map<String, Integer> before = new TreeMap<>();
        Map<String, Integer> meanwhile = new TreeMap<>();
        Map<String, Integer> after = new TreeMap<>();
        Instant firstAfter = null;
        for (Seen run : all) {
            if (run.isDone()) {
                Map<String, Integer> phase =
                        run.claimed().isBefore(killed) ? before : run.claimed().isBefore(back) ? meanwhile : after;
                phase.merge(run.node(), 1, Integer::sum);
                if (phase == meanwhile && (firstAfter == null || run.claimed().isBefore(firstAfter))) {
                    firstAfter = run.claimed();
                }
            }
        }
        return String.format(
                Locale.ROOT,
                """

                        From %s to %s. Killed at %s (runs until then: %s), the next run began %s later; back at %s (runs meanwhile: %s; afterwards: %s).
                        Claimed after its time: median %d ms, 95 %% %d ms, at most %d ms, each job's own jitter within.
                        """,
                from,
                until,
                killed,
                before,
                firstAfter == null ? "never" : Duration.between(killed, firstAfter),
                back,
                meanwhile,
                after,
                late.get(late.size() / 2),
                late.get(late.size() * 95 / 100),
                late.getLast());
    }

    private static long count(List<Seen> runs, Predicate<Seen> which) {
        return runs.stream().filter(which).count();
    }

    private List<Seen> runs(String job) throws SQLException {
        List<Seen> runs = new ArrayList<>();
        try (PreparedStatement statement = prepare(RUNS, job);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(new Seen(
                        rows.getTimestamp("due_at").toInstant(),
                        rows.getTimestamp("claimed_at").toInstant(),
                        rows.getString("node"),
                        rows.getString("state"),
                        rows.getString("batch_status"),
                        rows.getString("exit_status"),
                        rows.getInt("executions")));
            }
        }
        return runs;
    }

    private int ask(String sql, String job) throws SQLException {
        try (PreparedStatement statement = prepare(sql, job);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private PreparedStatement prepare(String sql, String job) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, job);
        statement.setObject(2, from.atOffset(ZoneOffset.UTC));
        statement.setObject(3, until.atOffset(ZoneOffset.UTC));
        return statement;
    }
}
