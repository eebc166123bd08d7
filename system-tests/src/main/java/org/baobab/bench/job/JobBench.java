package org.baobab.bench.job;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Machine;

/** {@code ./baobab bench jobs [rounds]}: the same chunk job over a million rows in JBeret and in Spring Batch, in turns, on one PostgreSQL. */
public final class JobBench {
    private static final int ROWS = 1_000_000;

    /** A server compiles what it does for some hundred thousand rows; both have the same. */
    private static final int WARM_UP = 1_000_000;

    private final BenchTable table;
    private final PrintStream progress;
    private final Map<Contender, List<Double>> rates = new LinkedHashMap<>();

    private JobBench(BenchTable table, PrintStream progress) {
        this.table = table;
        this.progress = progress;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        Path ear = BenchEar.of(root.resolve("ear/target/baobab.ear"), target.resolve("bench-ear"));
        try (BenchServer server = BenchServer.start(root, target.resolve("bench"), ear.toAbsolutePath());
                SpringJob spring = SpringJob.start(
                        server.database(), target.resolve("spring.log").toFile());
                ServerHeap heap =
                        ServerHeap.of(server.environment().serverProcess().pid())) {
            List<Contender> contenders = List.of(
                    new BaobabJob(server.operator()),
                    spring.form("Spring Batch (cursor, array update)", "cursor", "array"),
                    spring.form("Spring Batch (paging, batch writer)", "paging", "batch"));
            JobBench bench = new JobBench(new BenchTable(server), System.err);
            String report = bench.measure(contenders, rounds, heap);
            Files.writeString(target.resolve("bench-jobs.md"), report);
            System.out.println("Machine: " + Machine.description() + ".\n\n" + report);
        }
        System.exit(0);
    }

    private String measure(List<Contender> contenders, int rounds, ServerHeap heap) throws Exception {
        for (Contender contender : contenders) {
            run(contender, WARM_UP);
            rates.put(contender, new ArrayList<>());
        }
        long before = heap.settled();
        heap.startWatching();
        for (int round = 1; round <= rounds; round++) {
            for (Contender contender : contenders) {
                double rate = run(contender, ROWS);
                progress.printf(Locale.ROOT, "%s: round %d, %,.0f rows a second%n", contender.name(), round, rate);
                rates.get(contender).add(rate);
            }
        }
        return report(rounds)
                + String.format(
                        Locale.ROOT,
                        "%nHeap of our server: %d MB before, %d MB after; at most %d MB alive after a collection, %d MB with garbage.%n",
                        before,
                        heap.settled(),
                        heap.mostLive(),
                        heap.mostUsed());
    }

    private double run(Contender contender, int rows) throws Exception {
        table.fill(rows);
        Duration time = contender.run();
        table.check(rows);
        return rows * 1e9 / time.toNanos();
    }

    private String report(int rounds) {
        StringBuilder text = new StringBuilder(
                "Medians of %d interleaved rounds of %,d rows, a table made afresh for each, on the same PostgreSQL: read by key, compute, write; checkpoint each 1,000 rows.%n%n"
                        .formatted(rounds, ROWS));
        text.append("| rows a second | median | least | most |\n| --- | ---: | ---: | ---: |\n");
        rates.forEach((contender, each) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f |%n",
                contender.name(),
                median(each),
                each.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                each.stream().mapToDouble(Double::doubleValue).max().orElseThrow())));
        return text.toString();
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
