package org.baobab.bench.fleet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Machine;
import org.baobab.bench.Operator;

/**
 * {@code ./baobab bench positions [rounds]}: batches of 500 positions over REST, with a thousand geofences on the way, in turns with plain COPY into the same
 * table; the nearest among a hundred thousand vehicles; and a browser that looks at a thousand of them moving.
 */
public final class PositionBench {
    private static final int FENCES = 1_000;
    private static final int QUESTIONS = 500;
    private static final int FEW = 50;
    /** As many rounds until the compilers have nothing left to do that shows: they share the two cores. */
    private static final int WARM_UP = 4;

    private final PrintStream progress = System.err;

    private PositionBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        Map<String, String> settings = Map.of(
                "BAOBAB_DEMO_LISTINGS", "0", "BAOBAB_SANDBOX_FLEET_VEHICLES", "0", "BAOBAB_JOB_SCHEDULER", "false");
        try (BenchServer server = BenchServer.start(root, target.resolve("bench"), settings)) {
            PositionBench bench = new PositionBench();
            String report = bench.arrivals(server, rounds) + bench.nearest(server) + LiveMapBench.measure(server);
            Files.writeString(target.resolve("bench-positions.md"), report);
            System.out.println("Machine: " + Machine.description() + ".\n\n" + report);
        }
        System.exit(0);
    }

    private String arrivals(BenchServer server, int rounds) throws Exception {
        FleetOfMany fleet = new FleetOfMany(server);
        fleet.makeVehicles(Arrivals.VEHICLES);
        int fences = fleet.makeFences(FENCES);
        Arrivals arrivals = new Arrivals(server, fleet);
        for (int i = 0; i < WARM_UP; i++) {
            arrivals.overRest();
        }
        arrivals.byCopy();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            ours.add(arrivals.overRest());
            bare.add(arrivals.byCopy());
            progress.printf(
                    Locale.ROOT,
                    "round %d: Baobab %,.0f a second, COPY %,.0f a second%n",
                    round,
                    ours.getLast(),
                    bare.getLast());
        }
        return String.format(
                Locale.ROOT,
                "Batches of %d positions of as many vehicles, %d connections, each batch a transaction; %d geofences; medians of %d rounds in turns.%n%n"
                        + "| who | positions a second |%n| --- | ---: |%n| POST /fleet/positions | %,.0f |%n| COPY by JDBC into the same table | %,.0f |%n%n%.2f of COPY.%n%n",
                Arrivals.BATCH,
                Arrivals.CONNECTIONS,
                fences,
                rounds,
                median(ours),
                median(bare),
                median(ours) / median(bare));
    }

    private String nearest(BenchServer server) throws Exception {
        FleetOfMany fleet = new FleetOfMany(server);
        fleet.placeMany();
        Operator owner = server.owner();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < QUESTIONS + FEW; i++) {
            double lat = 36.3 + i * 37 % 100 / 200.0;
            double lng = 2.6 + i * 53 % 100 / 100.0;
            long before = System.nanoTime();
            int found = owner.get(String.format(
                            Locale.ROOT, "/fleet/vehicles/nearby?lat=%.5f&lng=%.5f&radius=20000&limit=10", lat, lng))
                    .getJsonArray("items")
                    .size();
            if (found == 0) {
                throw new IOException("Nobody is near " + lat + ", " + lng);
            }
            if (i >= FEW) {
                nanos.add(System.nanoTime() - before);
            }
        }
        nanos.sort(null);
        return String.format(
                Locale.ROOT,
                "The 10 nearest within 20 km among %,d vehicles over REST, %d questions one after the other: median %.1f ms, p95 %.1f ms, p99 %.1f ms.%n%n",
                FleetOfMany.MANY,
                QUESTIONS,
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                millis(nanos, 0.99));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
