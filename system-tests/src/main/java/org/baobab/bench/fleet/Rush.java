package org.baobab.bench.fleet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** Forty people who ask for the same vehicle at once, each time for another day. */
final class Rush {
    static final int PEOPLE = 40;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI address;
    private final Operator owner;
    private final String vehicle;
    private final List<String> drivers = new ArrayList<>();
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private int day = 10;

    /** How long each waited, in nanoseconds, and how many got the vehicle. */
    record Outcome(List<Long> nanos, int got, int refused) {}

    Rush(BenchServer server) throws IOException, InterruptedException {
        address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/fleet/assignments");
        owner = server.owner();
        vehicle = owner.post(
                        "/fleet/vehicles",
                        "{\"registration\":\"%s\",\"brand\":\"Renault\",\"model\":\"Kangoo\",\"year\":2021,\"kind\":\"VAN\",\"fuel\":\"DIESEL\",\"odometerKm\":1}"
                                .formatted(word()))
                .getString("id");
        for (int i = 0; i < PEOPLE; i++) {
            drivers.add(owner.post(
                            "/fleet/drivers",
                            "{\"fullName\":\"Conducteur %d\",\"licenceNumber\":\"%s\",\"licenceExpiresOn\":\"2040-01-01\"}"
                                    .formatted(i, word()))
                    .getString("id"));
        }
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    Outcome once() throws Exception {
        Instant from = begin.plus(day++, ChronoUnit.DAYS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<long[]>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String driver : drivers) {
                HttpRequest request = request(driver, from);
                Callable<long[]> ask = () -> {
                    start.await();
                    long before = System.nanoTime();
                    int status =
                            client.send(request, BodyHandlers.ofByteArray()).statusCode();
                    return new long[] {System.nanoTime() - before, status};
                };
                asked.add(threads.submit(ask));
            }
            start.countDown();
        }
        List<Long> nanos = new ArrayList<>();
        int got = 0;
        int refused = 0;
        for (Future<long[]> each : asked) {
            nanos.add(each.get()[0]);
            got += each.get()[1] == 201 ? 1 : 0;
            refused += each.get()[1] == 409 ? 1 : 0;
        }
        return new Outcome(nanos, got, refused);
    }

    private HttpRequest request(String driver, Instant from) {
        String body = "{\"vehicleId\":\"%s\",\"driverId\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\"}"
                .formatted(vehicle, driver, from, from.plus(8, ChronoUnit.HOURS));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body));
        owner.headers().forEach(request::header);
        return request.build();
    }
}
