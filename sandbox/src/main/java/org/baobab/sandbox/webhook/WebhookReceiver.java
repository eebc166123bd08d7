package org.baobab.sandbox.webhook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Refusal;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.live.Changes;

/** {@code /webhooks/{name}} takes what comes; {@code /sandbox/webhooks} shows it and tells a receiver how to answer. */
public final class WebhookReceiver implements Twin {
    private static final String NAME = "[A-Za-z0-9._~-]{1,80}";

    private final Receivers receivers;
    private final Faults faults;

    public WebhookReceiver(Faults faults, Changes changes) {
        this.receivers = new Receivers(changes);
        this.faults = faults;
    }

    @Override
    public void mount(Routes routes) {
        routes.any("/webhooks/{name}", this::unlessFaulty);
        routes.any("/webhooks/{name}/{rest*}", this::unlessFaulty);
        routes.get("/sandbox/webhooks", this::list);
        routes.delete("/sandbox/webhooks", this::forget);
        routes.post("/sandbox/webhooks/{name}", this::tell);
    }

    private Answer unlessFaulty(Request request) {
        return faults.around(
                Service.WEBHOOK,
                status -> Answer.json(
                        status,
                        Json.createObjectBuilder()
                                .add("message", "A fault is set on the sandbox.")
                                .build()),
                () -> take(request));
    }

    private Answer take(Request request) {
        String name = name(request);
        Behaviour behaviour = receivers.next(name);
        pause(behaviour);
        Instant now = Instant.now();
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((header, values) -> headers.put(header.toLowerCase(), String.join(", ", values)));
        Received.Verdict verdict = behaviour.key() == null
                ? Received.Verdict.UNKNOWN
                : Signature.check(behaviour.key(), headers, request.body(), now);
        int status = behaviour.statusFor(verdict);
        receivers.keep(new Received(
                UUID.randomUUID(),
                name,
                request.method(),
                request.path(),
                headers,
                new String(request.body(), StandardCharsets.UTF_8),
                verdict,
                status,
                now.truncatedTo(ChronoUnit.MILLIS)));
        return behaviour.answer(status);
    }

    private Answer list(Request request) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        receivers.list(request.query("name").orElse(null)).forEach(call -> list.add(call.json()));
        return Answer.json(200, list.build());
    }

    private Answer forget(Request request) {
        receivers.forget(request.query("name").orElse(null));
        return Answer.noContent();
    }

    private Answer tell(Request request) {
        JsonObject json = request.json();
        if (!receivers.change(name(request), behaviour -> behaviour.with(json))) {
            throw new Refusal(409, "There are too many receivers; DELETE /sandbox/webhooks forgets them.");
        }
        return Answer.noContent();
    }

    private static String name(Request request) {
        String name = request.pathValue("name");
        if (name.matches(NAME)) {
            return name;
        }
        throw new Refusal(400, "A receiver's name has letters, digits, '.', '_', '~' and '-', 80 at most.");
    }

    private static void pause(Behaviour behaviour) {
        if (behaviour.delayMs() != null) {
            try {
                Thread.sleep(behaviour.delayMs());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the sandbox is closing
            }
        }
    }
}
