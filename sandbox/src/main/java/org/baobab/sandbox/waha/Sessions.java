package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;

/** {@code /api/sessions}: what there is, and what moves a session from state to state. */
final class Sessions {
    private static final int MOST = 20;

    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final WahaEvents events;

    Sessions(Session first, WahaEvents events) {
        this.events = events;
        sessions.put(first.name(), first);
        first.start(System.currentTimeMillis());
    }

    synchronized Optional<Session> find(String name) {
        return Optional.ofNullable(sessions.get(name));
    }

    synchronized Answer list(Request request) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        sessions.values().forEach(session -> list.add(session.json()));
        return Answer.json(200, list.build());
    }

    Answer show(Request request) {
        return on(request, session -> Answer.json(200, session.json()));
    }

    synchronized Answer create(Request request) {
        JsonObject json = request.jsonIfAny().orElse(JsonObject.EMPTY_JSON_OBJECT);
        String name = json.getString("name", "default");
        if (!name.matches("[a-zA-Z0-9_-]{1,54}")) {
            return WahaError.badRequest("name", "must match /^[a-zA-Z0-9_-]*$/ regular expression");
        }
        if (sessions.containsKey(name)) {
            return WahaError.of(422, "Session '" + name + "' already exists. Use PUT to update it.");
        }
        if (sessions.size() >= MOST) {
            return WahaError.of(422, "The sandbox holds no more than " + MOST + " sessions.");
        }
        List<Hook> hooks = new ArrayList<>();
        try {
            if (json.get("config") instanceof JsonObject config && config.containsKey("webhooks")) {
                config.getJsonArray("webhooks").forEach(each -> hooks.add(Hook.parse(each.asJsonObject())));
            }
        } catch (IllegalArgumentException | ClassCastException e) {
            return WahaError.badRequest("config.webhooks", "must be a list of webhooks: " + e.getMessage());
        }
        Session session = new Session(name, hooks);
        sessions.put(name, session);
        if (json.getBoolean("start", true)) {
            announce(session, session.start(System.currentTimeMillis()));
        }
        return Answer.json(201, session.json());
    }

    synchronized Answer delete(Request request) {
        sessions.remove(request.pathValue("session"));
        return Answer.of(200, "application/json", new byte[0]);
    }

    Answer start(Request request) {
        return move(request, Session::start);
    }

    Answer stop(Request request) {
        return move(request, Session::stop);
    }

    Answer logout(Request request) {
        return move(request, Session::logout);
    }

    Answer restart(Request request) {
        return move(request, (session, now) -> {
            List<JsonObject> passed = new ArrayList<>(session.stop(now));
            passed.addAll(session.start(now));
            return passed;
        });
    }

    Answer qr(Request request) {
        return on(request, session -> {
            if (session.status() != Session.Status.SCAN_QR_CODE) {
                return notAsExpected(session, Session.Status.SCAN_QR_CODE);
            }
            announce(session, session.scan(System.currentTimeMillis()));
            JsonObject code =
                    Json.createObjectBuilder().add("value", "2@sandbox").build();
            return Answer.json(200, code);
        });
    }

    static Answer notAsExpected(Session session, Session.Status expected) {
        return Answer.json(
                422,
                Json.createObjectBuilder()
                        .add("error", "Session status is not as expected. Try again later or restart the session")
                        .add("session", session.name())
                        .add("status", session.status().name())
                        .add("expected", Json.createArrayBuilder().add(expected.name()))
                        .build());
    }

    static Answer missing(String name) {
        return WahaError.of(
                404,
                "We didn't find a session with name '" + name + "'.\nPlease start it first by using POST /api/sessions/"
                        + name + "/start request");
    }

    private Answer move(Request request, BiFunction<Session, Long, List<JsonObject>> change) {
        return on(request, session -> {
            announce(session, change.apply(session, System.currentTimeMillis()));
            return Answer.json(201, session.json());
        });
    }

    private Answer on(Request request, Function<Session, Answer> work) {
        String name = request.pathValue("session");
        return find(name).map(work).orElseGet(() -> missing(name));
    }

    private void announce(Session session, List<JsonObject> states) {
        events.send(
                session,
                states.stream()
                        .map(state -> new WahaEvents.Event(Duration.ZERO, Hook.STATUS, state))
                        .toList());
    }
}
