package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One WhatsApp account at WAHA: stopped or working, or waiting until its code is scanned. */
final class Session {
    private static final int REMEMBERED = 10;
    private static final JsonObject ME = Json.createObjectBuilder()
            .add("id", "15005550006@c.us")
            .add("pushName", "Baobab")
            .build();

    private final String name;
    private final List<Hook> hooks;
    private final Deque<JsonObject> history = new ArrayDeque<>();
    private Status status = Status.STOPPED;
    private boolean paired = true;

    /** WAHA's states, as far as the twin takes them. */
    enum Status {
        STOPPED,
        STARTING,
        SCAN_QR_CODE,
        WORKING
    }

    Session(String name, List<Hook> hooks) {
        this.name = name;
        this.hooks = List.copyOf(hooks);
    }

    String name() {
        return name;
    }

    List<Hook> hooks() {
        return hooks;
    }

    synchronized Status status() {
        return status;
    }

    synchronized JsonValue me() {
        return paired && status != Status.STOPPED ? ME : JsonValue.NULL;
    }

    /** The states it passes, in their order. */
    synchronized List<JsonObject> start(long now) {
        if (status == Status.WORKING) {
            return List.of();
        }
        return List.of(become(Status.STARTING, now), become(paired ? Status.WORKING : Status.SCAN_QR_CODE, now));
    }

    synchronized List<JsonObject> stop(long now) {
        return status == Status.STOPPED ? List.of() : List.of(become(Status.STOPPED, now));
    }

    synchronized List<JsonObject> logout(long now) {
        paired = false;
        return stop(now);
    }

    /** Asking for the code scans it: the twin's phone is never far. */
    synchronized List<JsonObject> scan(long now) {
        paired = true;
        return status == Status.SCAN_QR_CODE ? List.of(become(Status.WORKING, now)) : List.of();
    }

    synchronized JsonObject json() {
        JsonArrayBuilder webhooks = Json.createArrayBuilder();
        hooks.forEach(hook -> webhooks.add(hook.json()));
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", status.name())
                .add("config", Json.createObjectBuilder().add("webhooks", webhooks))
                .add("me", me())
                .add("engine", Json.createObjectBuilder().add("engine", WahaEvents.ENGINE))
                .build();
    }

    /** @return the payload of the event that tells it */
    private JsonObject become(Status next, long now) {
        status = next;
        history.addLast(Json.createObjectBuilder()
                .add("status", next.name())
                .add("timestamp", now)
                .build());
        if (history.size() > REMEMBERED) {
            history.removeFirst();
        }
        JsonArrayBuilder statuses = Json.createArrayBuilder();
        history.forEach(statuses::add);
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", next.name())
                .add("statuses", statuses)
                .build();
    }
}
