package org.baobab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./baobab bench [part…]}: the real application with the demonstration's data beside the yardsticks, in turns. Writes
 * {@code system-tests/target/bench.md} and prints it.
 */
public final class Bench {
    private static final int ROUNDS = 3;
    private static final Load WARM_UP = new Load(16, 0, Duration.ofSeconds(5));
    private static final Load LOAD = new Load(16, 0, Duration.ofSeconds(5));

    private final Target application;
    private final Target yardstick;
    private final PrintStream progress;

    private Bench(Target application, Target yardstick, PrintStream progress) {
        this.application = application;
        this.yardstick = yardstick;
        this.progress = progress;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("log4j2.configurationFile", "bench-log4j2.xml");
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        List<Part> parts = Part.chosen(arguments);
        StringBuilder report = new StringBuilder("Machine: " + Machine.description() + ".\n");
        try (BenchServer server = BenchServer.start(root, target.resolve("bench"))) {
            for (Part part : parts) {
                report.append("\n## ").append(part.title()).append("\n\n");
                report.append(part.measure(server, target, System.err));
            }
            Files.writeString(target.resolve("bench.md"), report);
            System.out.println(report);
        }
        System.exit(0);
    }

    static String answers(BenchServer server, Path target, PrintStream progress) throws Exception {
        Session session = Session.of(server.port());
        try (YardstickProcess yardstick = YardstickProcess.start(
                server.database(), session, target.resolve("yardstick.log").toFile())) {
            return new Bench(server.target(), yardstick.target(), progress).measure(session);
        }
    }

    private String measure(Session session) throws IOException, InterruptedException {
        Report report = new Report(LOAD, ROUNDS);
        for (Call call : session.calls()) {
            session.compare(call, application, yardstick);
            report.add(call, yardstick, rounds(call));
        }
        return report.toString();
    }

    private Map<Target, List<Round>> rounds(Call call) {
        Map<Target, List<Round>> rounds = new LinkedHashMap<>();
        for (Target target : List.of(application, yardstick)) {
            progress.printf("%s on %s: warming up%n", call.name(), target.name());
            WARM_UP.on(target, call);
            rounds.put(target, new ArrayList<>());
        }
        for (int i = 1; i <= ROUNDS; i++) {
            for (Target target : List.of(application, yardstick)) {
                Round round = LOAD.on(target, call);
                progress.printf("%s on %s: round %d, %.0f a second%n", call.name(), target.name(), i, round.rate());
                rounds.get(target).add(round);
            }
        }
        return rounds;
    }
}
