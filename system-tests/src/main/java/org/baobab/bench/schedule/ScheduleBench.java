package org.baobab.bench.schedule;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Console;

/**
 * Jobs that are due every few seconds on two nodes at once, for {@code BAOBAB_BENCH_MINUTES} (10). After two fifths of the time one node is killed while it has
 * a run under way, and comes back after four fifths. What is written down then has to be one run for each time that was due.
 */
public final class ScheduleBench {
    private static final Duration MINUTES =
            Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault("BAOBAB_BENCH_MINUTES", "10")));
    private static final Duration LONGEST_AIM = Duration.ofSeconds(30);
    private static final Duration LAST_RUNS = Duration.ofSeconds(30);

    /** Seconds between two runs of each job; all of them divide a minute. */
    private static final Map<String, Integer> JOBS = jobs();

    private final BenchServer server;
    private final PrintStream progress;
    private final Node first;
    private final Node second;

    private ScheduleBench(BenchServer server, PrintStream progress, Node first, Node second) {
        this.server = server;
        this.progress = progress;
        this.first = first;
        this.second = second;
    }

    private static Map<String, Integer> jobs() {
        Map<String, Integer> jobs = new LinkedHashMap<>();
        jobs.put("prune-executions", 3);
        jobs.put("prune-tasks", 4);
        jobs.put("probe", 5);
        jobs.put("purge-documents", 10);
        return jobs;
    }

    /** The part of the report. The benchmark's own server stands aside meanwhile; its database and sandbox stay. */
    public static String measure(BenchServer server, Path target, PrintStream progress) throws Exception {
        new Console(server).shutDown();
        try (Node first = Node.of(server, "bench-a", 1, target.resolve("bench-a"));
                Node second = Node.of(server, "bench-b", 2, target.resolve("bench-b"))) {
            return new ScheduleBench(server, progress, first, second).run();
        } finally {
            server.environment().startServer(server.ear());
        }
    }

    private String run() throws Exception {
        first.start();
        second.start();
        Instant from = begin();
        Instant until = from.plus(MINUTES);
        say("jobs are due every few seconds until %s", until);

        sleepUntil(from.plus(MINUTES.multipliedBy(2).dividedBy(5)));
        boolean atWork = awaitItsRun();
        second.kill();
        Instant killed = Instant.now();
        say("%s was killed, %s", second.name(), atWork ? "in the middle of a run" : "while it had nothing to do");

        sleepUntil(from.plus(MINUTES.multipliedBy(4).dividedBy(5)));
        second.start();
        Instant back = Instant.now();
        say("%s is back", second.name());

        sleepUntil(until);
        try (Connection connection = server.connect()) {
            change(connection, "UPDATE job_schedule SET enabled = false, next_run_at = NULL, starts_at = NULL");
        }
        Thread.sleep(LAST_RUNS);
        try (Connection connection = server.connect()) {
            return new DueTimes(connection, from, until, killed, back, second.name()).report(JOBS);
        }
    }

    /** Writes what only the table takes, cron with seconds, and tells from which moment on all is due. */
    private Instant begin() throws SQLException {
        try (Connection connection = server.connect()) {
            change(connection, "UPDATE job_schedule SET enabled = false, next_run_at = NULL, starts_at = NULL");
            for (Map.Entry<String, Integer> job : JOBS.entrySet()) {
                try (PreparedStatement statement = connection.prepareStatement("""
                        UPDATE job_schedule SET cron = ?, time_zone = 'UTC', enabled = true, changed_at = now(), version = version + 1
                        WHERE job_name = ?""")) {
                    statement.setString(1, "*/%d * * * * *".formatted(job.getValue()));
                    statement.setString(2, job.getKey());
                    if (statement.executeUpdate() != 1) {
                        throw new IllegalStateException("There is no job " + job.getKey());
                    }
                }
            }
        }
        // The schedulers look once a second; from the next full minute on nobody can say he had not seen it yet.
        return Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    /** Waits for the moment in which the second node has a run under way; false if none comes. */
    private boolean awaitItsRun() throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT count(*) FROM job_run WHERE node = ? AND state = 'RUNNING'")) {
            statement.setString(1, second.name());
            long until = System.nanoTime() + LONGEST_AIM.toNanos();
            while (System.nanoTime() < until) {
                var row = statement.executeQuery();
                row.next();
                if (row.getInt(1) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sleepUntil(Instant moment) throws InterruptedException {
        Duration left = Duration.between(Instant.now(), moment);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private void say(String text, Object... values) {
        progress.println("Schedule: " + text.formatted(values));
    }
}
