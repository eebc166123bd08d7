package org.baobab.bench.listings;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Machine;
import org.baobab.bench.Operator;

/** {@code ./baobab bench listings}: a million listings, or {@code BAOBAB_BENCH_LISTINGS} of them, indexed and searched. */
public final class ListingBench {
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final String BAOBAB = "Baobab (REST)";
    private static final String POSTGRES = "PostgreSQL (JDBC)";

    private final BenchServer server;
    private final Vocabulary words = new Vocabulary();
    private final PrintStream progress = System.err;
    private final AtomicLong numbers = new AtomicLong();

    private ListingBench(BenchServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(System.getenv().getOrDefault("BAOBAB_BENCH_LISTINGS", "1000000"));
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        try (BenchServer server = BenchServer.start(root, target.resolve("bench"), Map.of())) {
            String report = new ListingBench(server).measure(rows);
            Files.writeString(target.resolve("bench-listings.md"), report);
            System.out.println("Machine: " + Machine.description() + ".\n\n" + report);
        }
        System.exit(0);
    }

    private String measure(int rows) throws Exception {
        new Filling(server, words, progress).fill(rows);
        try (ServerMemory memory =
                new ServerMemory(server.environment().serverProcess().pid())) {
            double indexed = reindex(rows);
            progress.printf(Locale.ROOT, "reindexed at %,.0f a second%n", indexed);
            Map<String, List<Round>> rounds = ask();
            return report(rows, indexed, rounds, memory);
        }
    }

    /** Rows a second, from the job's start to its end, the switch included. */
    private double reindex(int rows) throws IOException, InterruptedException {
        Operator operator = server.operator();
        long execution = operator.post("/ops/jobs/reindex/executions", "{\"parameters\":{\"index\":\"listings\"}}")
                .getJsonNumber("executionId")
                .longValue();
        JsonObject found;
        do {
            TimeUnit.MILLISECONDS.sleep(500);
            found = operator.get("/ops/executions/" + execution);
        } while (!found.containsKey("finishedAt"));
        if (!"COMPLETED".equals(found.getString("status"))) {
            throw new IOException("The job ended " + found);
        }
        Duration time = Duration.between(
                Instant.parse(found.getString("createdAt")), Instant.parse(found.getString("finishedAt")));
        return rows * 1e9 / time.toNanos();
    }

    private Map<String, List<Round>> ask() throws Exception {
        Map<String, List<Contender>> contenders = new LinkedHashMap<>();
        contenders.put(BAOBAB, new ArrayList<>());
        contenders.put(POSTGRES, new ArrayList<>());
        try {
            for (int i = 0; i < CLIENTS; i++) {
                contenders.get(BAOBAB).add(new OverRest(server.port()));
                contenders.get(POSTGRES).add(new OfPostgres(server.connect()));
            }
            compare(contenders);
            Map<String, List<Round>> rounds = new LinkedHashMap<>();
            for (Map.Entry<String, List<Contender>> contender : contenders.entrySet()) {
                Round.of(contender.getValue(), WARM_UP, numbers, words);
                rounds.put(contender.getKey(), new ArrayList<>());
            }
            for (int i = 1; i <= ROUNDS; i++) {
                for (Map.Entry<String, List<Contender>> contender : contenders.entrySet()) {
                    Round round = Round.of(contender.getValue(), ROUND, numbers, words);
                    progress.printf(
                            Locale.ROOT,
                            "%s: round %d, %.1f a second, p95 %.1f ms%n",
                            contender.getKey(),
                            i,
                            round.rate(),
                            round.quantile(0.95));
                    rounds.get(contender.getKey()).add(round);
                }
            }
            return rounds;
        } finally {
            for (List<Contender> clients : contenders.values()) {
                for (Contender client : clients) {
                    client.close();
                }
            }
        }
    }

    /** Both answer the same questions: what the one finds, the other finds, synonyms and mistyped words aside. */
    private void compare(Map<String, List<Contender>> contenders) throws Exception {
        long ours = 0;
        long theirs = 0;
        for (int i = 0; i < 20; i++) {
            Question question = Question.number(numbers.getAndIncrement(), words);
            ours += contenders.get(BAOBAB).getFirst().ask(question);
            theirs += contenders.get(POSTGRES).getFirst().ask(question);
        }
        progress.printf("20 questions: %d listings found by Baobab, %d by PostgreSQL%n", ours, theirs);
        if (ours < theirs * 9 / 10) {
            throw new IOException("The index finds too little: " + ours + " of " + theirs);
        }
    }

    private static String report(int rows, double indexed, Map<String, List<Round>> rounds, ServerMemory memory) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d listings. Reindexed at %,.0f a second. %d clients, medians of %d interleaved rounds of %d s; each question another: words, radius, price, facets.%n%n",
                rows,
                indexed,
                CLIENTS,
                ROUNDS,
                ROUND.toSeconds()));
        text.append(
                "| search | a second | of PostgreSQL | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        double yardstick = median(rounds.get(POSTGRES), Round::rate);
        rounds.forEach((name, each) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.1f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                median(each, Round::rate),
                median(each, Round::rate) / yardstick,
                median(each, round -> round.quantile(0.5)),
                median(each, round -> round.quantile(0.95)),
                median(each, round -> round.quantile(0.99)))));
        return text.append(String.format(
                        Locale.ROOT,
                        "%nMemory of the server through all of it: at most %,d MB of its own, %,d MB with the pages of the index that it had mapped.%n",
                        memory.mostOwn(),
                        memory.mostWhole()))
                .toString();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }
}
