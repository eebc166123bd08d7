package org.baobab.bench.fleet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;
import org.postgresql.PGConnection;

/** The same positions on both ways: over REST into the application, and by COPY past it. */
final class Arrivals {
    static final int BATCH = 500;
    static final int CONNECTIONS = 2;
    static final int VEHICLES = BATCH * CONNECTIONS;
    private static final int BATCHES = 120;
    private static final double STEP = 9 / 111_195.0;

    private final BenchServer server;
    private final Operator owner;
    private final List<UUID> vehicles;
    private final UUID organization;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(12, ChronoUnit.HOURS);
    private int second;

    Arrivals(BenchServer server, FleetOfMany fleet) throws Exception {
        this.server = server;
        this.owner = server.owner();
        this.vehicles = fleet.vehicles();
        this.organization = fleet.organization();
    }

    private record Spot(UUID vehicle, Instant at, double lat, double lng) {}

    /** What the vehicles of one connection say in one second: they go north and back again, south of the zone that the demonstration's vehicles may not leave. */
    private List<Spot> spots(List<UUID> some, int at, int connection) {
        int way = 1_000 - Math.abs(at % 2_000 - 1_000);
        return IntStream.range(0, BATCH)
                .mapToObj(i -> new Spot(
                        some.get(connection * BATCH + i),
                        begin.plusSeconds(at),
                        36.45 + way * STEP + i % 20 * 1e-3,
                        2.71 + i / 20 * 0.04))
                .toList();
    }

    /** @return positions a second */
    double overRest() throws Exception {
        List<List<byte[]>> bodies = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            List<byte[]> each = new ArrayList<>();
            for (int i = 0; i < BATCHES; i++) {
                each.add(json(spots(vehicles, second + i, connection)));
            }
            bodies.add(each);
        }
        second += BATCHES;
        return measure(connection -> {
            for (byte[] body : bodies.get(connection)) {
                send(body);
            }
            return null;
        });
    }

    /** @return positions a second, of vehicles that are none: nobody looks into this table for whom they belong to */
    double byCopy() throws Exception {
        List<UUID> others =
                IntStream.range(0, VEHICLES).mapToObj(i -> UUID.randomUUID()).toList();
        List<List<byte[]>> bodies = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            List<byte[]> each = new ArrayList<>();
            for (int i = 0; i < BATCHES; i++) {
                each.add(lines(spots(others, i, connection)));
            }
            bodies.add(each);
        }
        double rate = measure(number -> {
            try (Connection connection = server.connect()) {
                connection.setAutoCommit(false);
                for (byte[] body : bodies.get(number)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY fleet_position (vehicle_id, at, organization_id, latitude, longitude, speed_kmh, heading, ignition) FROM STDIN",
                                    new ByteArrayInputStream(body));
                    connection.commit();
                }
            }
            return null;
        });
        forget(others);
        return rate;
    }

    private interface Work {
        Void of(int connection) throws Exception;
    }

    private double measure(Work work) throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            int connection = i;
            all.add(() -> work.of(connection));
        }
        long before = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Void> each : threads.invokeAll(all)) {
                each.get();
            }
        }
        return (double) BATCH * BATCHES * CONNECTIONS / ((System.nanoTime() - before) / 1e9);
    }

    private void send(byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/api/v1/fleet/positions"))
                .POST(BodyPublishers.ofByteArray(body));
        owner.headers().forEach(request::setHeader);
        request.setHeader("Content-Type", "application/json");
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 202 || !answer.body().contains("\"accepted\":" + BATCH)) {
            throw new IOException("answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static byte[] json(List<Spot> spots) {
        StringBuilder text = new StringBuilder("[");
        for (Spot spot : spots) {
            text.append(text.length() > 1 ? "," : "")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"vehicleId\":\"%s\",\"at\":\"%s\",\"place\":{\"lat\":%.6f,\"lng\":%.6f},\"speedKmh\":32.4,\"heading\":0,\"ignition\":true}",
                            spot.vehicle(),
                            spot.at(),
                            spot.lat(),
                            spot.lng()));
        }
        return text.append("]").toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] lines(List<Spot> spots) {
        StringBuilder text = new StringBuilder();
        for (Spot spot : spots) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%.6f\t%.6f\t32.4\t0\tt%n",
                    spot.vehicle(),
                    spot.at(),
                    organization,
                    spot.lat(),
                    spot.lng()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void forget(List<UUID> others) throws SQLException {
        try (Connection connection = server.connect();
                var statement = connection.prepareStatement("DELETE FROM fleet_position WHERE vehicle_id = ANY (?)");
                Statement after = connection.createStatement()) {
            statement.setArray(1, connection.createArrayOf("uuid", others.toArray()));
            statement.executeUpdate();
            after.execute("VACUUM fleet_position");
        }
    }
}
