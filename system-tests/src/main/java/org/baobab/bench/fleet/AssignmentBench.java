package org.baobab.bench.fleet;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Machine;
import org.baobab.bench.Operator;

/**
 * {@code ./baobab bench assignments [rounds]}: forty people who ask for one vehicle at once, of whom exactly one gets it; and the job that ends a hundred thousand
 * assignments, in turns with the same in bare SQL.
 */
public final class AssignmentBench {
    private static final int RUSHES = 25;
    private static final int WARM_UP = 100;
    private static final String JOB = "process-expired-assignments";

    private final PrintStream progress = System.err;

    private AssignmentBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        // Otherwise the schedule ends them before the stopwatch runs.
        Map<String, String> settings = Map.of("BAOBAB_JOB_SCHEDULER", "false", "BAOBAB_DEMO_LISTINGS", "0");
        try (BenchServer server = BenchServer.start(root, target.resolve("bench"), settings)) {
            AssignmentBench bench = new AssignmentBench();
            String report = bench.rushes(new Rush(server)) + bench.ends(server, rounds);
            Files.writeString(target.resolve("bench-assignments.md"), report);
            System.out.println("Machine: " + Machine.description() + ".\n\n" + report);
        }
        System.exit(0);
    }

    private String rushes(Rush rush) throws Exception {
        List<Long> fresh = rush(rush, RUSHES);
        rush(rush, WARM_UP);
        List<Long> warm = rush(rush, RUSHES);
        return String.format(
                Locale.ROOT,
                "%d times %d people asked for the same vehicle at once; each time exactly one got it.%n%n"
                        + "| server | median | p95 | p99 | longest |%n| --- | ---: | ---: | ---: | ---: |%n%s%s%n",
                RUSHES,
                Rush.PEOPLE,
                row("just started", fresh),
                row("after %,d requests".formatted((RUSHES + WARM_UP) * Rush.PEOPLE), warm));
    }

    /** How long each of all of them waited, in nanoseconds. */
    private static List<Long> rush(Rush rush, int times) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Rush.Outcome outcome = rush.once();
            if (outcome.got() != 1 || outcome.refused() != Rush.PEOPLE - 1) {
                throw new IOException(
                        "%d got the vehicle, %d were refused".formatted(outcome.got(), outcome.refused()));
            }
            nanos.addAll(outcome.nanos());
        }
        return nanos;
    }

    private static String row(String server, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                server,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }

    private String ends(BenchServer server, int rounds) throws Exception {
        DueRows rows = new DueRows(server);
        Operator operator = server.operator();
        rows.make();
        List<Double> job = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            rows.rewind();
            job.add(run(operator).toMillis() / 1000.0);
            rows.check();
            rows.rewind();
            bare.add(rows.bare().toMillis() / 1000.0);
            rows.check();
            progress.printf(
                    Locale.ROOT, "round %d: job %.1f s, bare SQL %.1f s%n", round, job.getLast(), bare.getLast());
        }
        return String.format(
                Locale.ROOT,
                "%,d assignments whose time is over, %,d vehicles to free, a line in the audit for each; medians of %d rounds in turns.%n%n"
                        + "| who | seconds | a second |%n| --- | ---: | ---: |%n| %s | %.1f | %,.0f |%n| bare SQL, one transaction | %.1f | %,.0f |%n",
                DueRows.ALL,
                DueRows.VEHICLES,
                rounds,
                JOB,
                median(job),
                DueRows.ALL / median(job),
                median(bare),
                DueRows.ALL / median(bare));
    }

    private static Duration run(Operator operator) throws IOException, InterruptedException {
        long execution = operator.post("/ops/jobs/" + JOB + "/executions", "{}")
                .getJsonNumber("executionId")
                .longValue();
        JsonObject found;
        do {
            TimeUnit.MILLISECONDS.sleep(100);
            found = operator.get("/ops/executions/" + execution);
        } while (!found.containsKey("finishedAt"));
        if (!"COMPLETED".equals(found.getString("status"))) {
            throw new IOException("The job ended " + found.getString("status"));
        }
        return Duration.between(
                Instant.parse(found.getString("createdAt")), Instant.parse(found.getString("finishedAt")));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
