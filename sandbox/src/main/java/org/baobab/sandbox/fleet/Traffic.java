package org.baobab.sandbox.fleet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Drives some vehicles of an organisation for as long as it is open. It signs in once to learn what their trackers call themselves, and waits without a word
 * where nobody answers: the server starts later than the sandbox, and may stop before it.
 */
public final class Traffic implements AutoCloseable {
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double KNOT = 1.852;
    private static final int OK = 200;
    private static final Set<String> STANDING = Set.of("RETIRED", "MAINTENANCE");

    private final TrafficSettings settings;
    private final Roads roads = Roads.read();
    private final RandomGenerator random = RandomGeneratorFactory.getDefault().create();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Thread thread = Thread.ofVirtual().name("traffic").unstarted(this::run);

    public Traffic(TrafficSettings settings) {
        this.settings = settings;
    }

    public Traffic start() {
        thread.start();
        return this;
    }

    @Override
    public void close() {
        thread.interrupt();
        client.shutdownNow();
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                try {
                    drive(cars());
                } catch (IOException | JsonException | IllegalStateException nobodyThere) {
                    // The server is not up, or has no such people: the next time it may.
                }
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the sandbox is closing
        }
    }

    /** Comes back where a tracker is not known any more, or the server not there. */
    private void drive(Map<String, Car> cars) throws IOException, InterruptedException {
        boolean heard = !cars.isEmpty();
        while (heard) {
            for (Map.Entry<String, Car> each : cars.entrySet()) {
                each.getValue().drive(PACE.toSeconds());
                heard &= report(each.getKey(), each.getValue());
            }
            Thread.sleep(PACE);
        }
    }

    private boolean report(String tracker, Car car) throws IOException, InterruptedException {
        String address = String.format(
                Locale.ROOT,
                "/api/v1/fleet/track?id=%s&lat=%.6f&lon=%.6f&timestamp=%d&speed=%.1f&bearing=%.0f&accuracy=6&ignition=%s",
                URLEncoder.encode(tracker, StandardCharsets.UTF_8),
                car.place().lat(),
                car.place().lng(),
                System.currentTimeMillis(),
                car.speedKmh() / KNOT,
                car.headingDegrees(),
                car.isEngineOn());
        HttpRequest request = to(address).GET().build();
        return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
    }

    /** By what their trackers call themselves, each where it was last. */
    private Map<String, Car> cars() throws IOException, InterruptedException {
        JsonObject wish = Json.createObjectBuilder()
                .add("login", settings.login())
                .add("password", settings.password())
                .build();
        String token = json(to("/api/v1/auth/login")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(wish.toString())))
                .getString("accessToken");
        Map<String, Spot> known = lastPlaces(token);
        Map<String, Car> cars = new LinkedHashMap<>();
        for (JsonObject vehicle : items("/api/v1/fleet/vehicles?limit=100", token)) {
            boolean drives = !STANDING.contains(vehicle.getString("status"))
                    && vehicle.get("trackerId") instanceof JsonString
                    && !"TRAILER".equals(vehicle.getString("kind"))
                    && !"MACHINE".equals(vehicle.getString("kind"));
            if (drives && cars.size() < settings.vehicles()) {
                Spot last = known.get(vehicle.getString("id"));
                String town = last == null ? roads.anyTown(random) : roads.nearestTown(last);
                cars.put(vehicle.getString("trackerId"), new Car(roads, town, random));
            }
        }
        return cars;
    }

    private Map<String, Spot> lastPlaces(String token) throws IOException, InterruptedException {
        Map<String, Spot> known = new HashMap<>();
        for (JsonObject each : items("/api/v1/fleet/positions/last?limit=100", token)) {
            JsonObject place = each.getJsonObject("place");
            known.put(
                    each.getString("vehicleId"),
                    new Spot(
                            place.getJsonNumber("lat").doubleValue(),
                            place.getJsonNumber("lng").doubleValue()));
        }
        return known;
    }

    private List<JsonObject> items(String path, String token) throws IOException, InterruptedException {
        return json(to(path).header("Authorization", "Bearer " + token).GET())
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject json(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(settings.server() + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }
}
