package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.sandbox.callback.Retries;

/** One address that a session's events go to. An empty key leaves them unsigned. */
record Hook(URI url, Set<String> events, String hmacKey, Retries retries) {
    static final String ACK = "message.ack";
    static final String STATUS = "session.status";
    private static final Set<String> KNOWN = Set.of("message", "message.any", ACK, STATUS);

    /** WAHA's own defaults: fifteen attempts, two seconds apart. */
    static Hook standard(URI url, String hmacKey) {
        Retries retries = new Retries(15, Duration.ofSeconds(2), Retries.Growth.CONSTANT, true);
        return new Hook(url, Set.of(ACK, STATUS), hmacKey, retries);
    }

    /** @throws IllegalArgumentException where the settings of a session are not WAHA's */
    static Hook parse(JsonObject json) {
        URI url = URI.create(json.getString("url", ""));
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new IllegalArgumentException("url must be a URL address");
        }
        Set<String> events = json.containsKey("events")
                ? json.getJsonArray("events").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet())
                : Set.of();
        JsonObject hmac = objectIn(json, "hmac");
        return new Hook(
                url,
                events.contains("*") ? KNOWN : events,
                hmac.getString("key", ""),
                retries(objectIn(json, "retries")));
    }

    boolean wants(String event) {
        return events.contains(event);
    }

    JsonObject json() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        List.copyOf(events).forEach(names::add);
        return Json.createObjectBuilder()
                .add("url", url.toString())
                .add("events", names)
                .build();
    }

    private static Retries retries(JsonObject json) {
        Retries.Growth growth =
                Retries.Growth.valueOf(json.getString("policy", "constant").toUpperCase());
        int attempts = Math.clamp(json.getInt("attempts", 15), 1, 50);
        return new Retries(
                attempts, Duration.ofSeconds(Math.clamp(json.getInt("delaySeconds", 2), 0, 600)), growth, true);
    }

    private static JsonObject objectIn(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
    }
}
