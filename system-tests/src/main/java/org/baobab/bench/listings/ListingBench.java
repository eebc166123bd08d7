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

    /** Questions a second, and how many people may wait for an answer at once. */
    private static final int PACE = 10;

    private static final int PEOPLE_AT_ONCE = 16;
    private static final int ROUNDS = 3;
    private static final Duration PACED_ROUND = Duration.ofSeconds(30);
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
            return report(rows, indexed, ask(), memory);
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

    private Asked ask() throws Exception {
        Map<String, List<Contender>> contenders = new LinkedHashMap<>();
        contenders.put(BAOBAB, new ArrayList<>());
        contenders.put(POSTGRES, new ArrayList<>());
        try {
            for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
                contenders.get(BAOBAB).add(new OverRest(server.port()));
                contenders.get(POSTGRES).add(new OfPostgres(server.connect()));
            }
            compare(contenders);
            for (List<Contender> clients : contenders.values()) {
                Round.of(clients.subList(0, CLIENTS), WARM_UP, numbers, words);
            }
            Map<String, List<Round>> paced = rounds(
                    "at " + PACE + " a second",
                    contenders,
                    clients -> Round.atPace(clients, PACED_ROUND, PACE, numbers, words));
            Map<String, List<Round>> most = rounds(
                    "as many as it can",
                    contenders,
                    clients -> Round.of(clients.subList(0, CLIENTS), ROUND, numbers, words));
            return new Asked(paced, most);
        } finally {
            for (List<Contender> clients : contenders.values()) {
                for (Contender client : clients) {
                    client.close();
                }
            }
        }
    }

    /** What came of questions at a pace that people may have, and of as many as can be answered. */
    private record Asked(Map<String, List<Round>> paced, Map<String, List<Round>> most) {}

    private interface Asking {
        Round by(List<Contender> clients) throws Exception;
    }

    /** In turns. */
    private Map<String, List<Round>> rounds(String how, Map<String, List<Contender>> contenders, Asking asking)
            throws Exception {
        Map<String, List<Round>> rounds = new LinkedHashMap<>();
        for (int i = 1; i <= ROUNDS; i++) {
            for (Map.Entry<String, List<Contender>> contender : contenders.entrySet()) {
                Duration before = cpu();
                Round round = asking.by(contender.getValue());
                progress.printf(
                        Locale.ROOT,
                        "%s, %s: round %d, %.1f a second, p95 %.1f ms, %.1f ms of the server's processor time a question%n",
                        contender.getKey(),
                        how,
                        i,
                        round.rate(),
                        round.quantile(0.95),
                        cpu().minus(before).toNanos() / 1e6 / round.times().length);
                rounds.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                        .add(round);
            }
        }
        return rounds;
    }

    private Duration cpu() {
        return server.environment().serverProcess().info().totalCpuDuration().orElse(Duration.ZERO);
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

    private static String report(int rows, double indexed, Asked asked, ServerMemory memory) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d listings. Reindexed at %,.0f a second. Each question another: words, radius, price, facets. Medians of %d interleaved rounds.%n",
                rows,
                indexed,
                ROUNDS));
        text.append(String.format(
                Locale.ROOT,
                "%n%d questions a second, by chance, for %d s a round (as of %d people, each of whom asks every 15 s):%n%n",
                PACE,
                PACED_ROUND.toSeconds(),
                PACE * 15));
        waits(text, asked.paced());
        text.append(String.format(
                Locale.ROOT,
                "%nAs many as can be answered: %d clients, each with its next question when it has the answer to the last, %d s a round:%n%n",
                CLIENTS,
                ROUND.toSeconds()));
        rates(text, asked.most());
        return text.append(String.format(
                        Locale.ROOT,
                        "%nMemory of the server through all of it: at most %,d MB of its own, %,d MB with the pages of the index that it had mapped.%n",
                        memory.mostOwn(),
                        memory.mostWhole()))
                .toString();
    }

    private static void waits(StringBuilder text, Map<String, List<Round>> rounds) {
        text.append("| search | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: |\n");
        rounds.forEach((name, each) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.1f |%n",
                name,
                median(each, round -> round.quantile(0.5)),
                median(each, round -> round.quantile(0.95)),
                median(each, round -> round.quantile(0.99)))));
    }

    private static void rates(StringBuilder text, Map<String, List<Round>> rounds) {
        text.append(
                "| search | a second | of PostgreSQL | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        double yardstick = median(rounds.get(POSTGRES), Round::rate);
        rounds.forEach((name, each) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.1f | %.1f | %,.1f | %,.1f | %,.1f |%n",
                name,
                median(each, Round::rate),
                median(each, Round::rate) / yardstick,
                median(each, round -> round.quantile(0.5)),
                median(each, round -> round.quantile(0.95)),
                median(each, round -> round.quantile(0.99)))));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }
}
