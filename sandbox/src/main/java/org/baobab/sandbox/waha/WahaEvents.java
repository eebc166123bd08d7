package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.baobab.sandbox.callback.Callbacks;
import org.baobab.sandbox.callback.Callbacks.Call;
import org.baobab.sandbox.sign.Hmac;

/** Events of a session, as WAHA wraps, signs and repeats them. */
final class WahaEvents {
    static final String ENGINE = "NOWEB";
    static final String VERSION = "2026.5.1";
    static final JsonObject ENVIRONMENT = Json.createObjectBuilder()
            .add("version", VERSION)
            .add("engine", ENGINE)
            .add("tier", "CORE")
            .build();

    private final Callbacks callbacks;

    /** One event, so long after the one before it. */
    record Event(Duration after, String name, JsonObject payload) {}

    WahaEvents(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    void send(Session session, List<Event> events) {
        for (Hook hook : session.hooks()) {
            List<Call> calls = events.stream()
                    .filter(event -> hook.wants(event.name()))
                    .map(event -> call(session, hook, event))
                    .toList();
            if (!calls.isEmpty()) {
                callbacks.send(calls);
            }
        }
    }

    private static Call call(Session session, Hook hook, Event event) {
        byte[] body = Json.createObjectBuilder()
                .add("id", "evt_" + UUID.randomUUID().toString().replace("-", ""))
                .add("timestamp", System.currentTimeMillis() + event.after().toMillis())
                .add("event", event.name())
                .add("session", session.name())
                .add("metadata", JsonObject.EMPTY_JSON_OBJECT)
                .add("me", session.me())
                .add("payload", event.payload())
                .add("engine", ENGINE)
                .add("environment", ENVIRONMENT)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return new Call(event.after(), hook.retries(), () -> request(hook, body));
    }

    private static HttpRequest.Builder request(Hook hook, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(hook.url())
                .header("Content-Type", "application/json")
                .header("User-Agent", "WAHA/" + VERSION)
                .header("X-Webhook-Request-Id", UUID.randomUUID().toString())
                .header("X-Webhook-Timestamp", Long.toString(System.currentTimeMillis()))
                .POST(BodyPublishers.ofByteArray(body));
        if (!hook.hmacKey().isEmpty()) {
            request.header("X-Webhook-Hmac", hmac(hook.hmacKey(), body));
            request.header("X-Webhook-Hmac-Algorithm", "sha512");
        }
        return request;
    }

    private static String hmac(String key, byte[] body) {
        return HexFormat.of().formatHex(Hmac.SHA512.of(key.getBytes(StandardCharsets.UTF_8), body));
    }
}
