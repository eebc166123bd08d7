package org.baobab.bench.task;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** Rounds of tasks, in turns for the application and RabbitMQ. */
public final class TaskBench {
    private static final int WARM_UP = 40_000;
    private static final int TASKS = 8_000;
    private static final int ROUNDS = 5;

    private final PrintStream progress;
    private final Map<String, List<Double>> rates = new TreeMap<>();

    private TaskBench(PrintStream progress) {
        this.progress = progress;
    }

    /** The part of the report. */
    public static String measure(BenchServer server, Operator operator, Path folder, PrintStream progress)
            throws Exception {
        TaskBench bench = new TaskBench(progress);
        BaobabTasks ours = new BaobabTasks(server, operator);
        try (RabbitBroker rabbit = RabbitBroker.start(folder).orElse(null)) {
            if (rabbit == null) {
                progress.println("RabbitMQ is not installed here (Debian: apt install rabbitmq-server), so tasks are"
                        + " measured without it beside them.");
                bench.rounds(List.of(ours));
            } else {
                try (RabbitTasks yardstick = new RabbitTasks(server, rabbit)) {
                    bench.rounds(List.of(ours, yardstick));
                }
            }
        }
        return bench.report();
    }

    private void rounds(List<Contender> contenders) throws Exception {
        for (Contender contender : contenders) {
            progress.printf("Tasks with %s: warming up%n", contender.name());
            contender.rate(WARM_UP);
        }
        for (int i = 1; i <= ROUNDS; i++) {
            for (Contender contender : contenders) {
                double rate = contender.rate(TASKS);
                progress.printf("Tasks with %s: round %d, %.0f a second%n", contender.name(), i, rate);
                rates.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(rate);
            }
        }
    }

    private String report() {
        StringBuilder text = new StringBuilder();
        text.append(
                "Medians of %d interleaved rounds of %,d tasks, 4 senders, 4 consumers, the same rows in the same PostgreSQL.%n%n"
                        .formatted(ROUNDS, TASKS));
        text.append(
                "| tasks a second | median | least | most | of RabbitMQ's |\n| --- | ---: | ---: | ---: | ---: |\n");
        Optional<Double> yardstick = Optional.ofNullable(rates.get("RabbitMQ")).map(TaskBench::median);
        rates.forEach((name, rounds) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %s |%n",
                name,
                median(rounds),
                rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                yardstick
                        .map(full -> String.format(Locale.ROOT, "%.2f", median(rounds) / full))
                        .orElse("not installed"))));
        return text.toString();
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
