package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baobab.sandbox.callback.Callbacks;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.JsonFields;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Routes.Handler;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.inbox.Channel;
import org.baobab.sandbox.inbox.Inbox;
import org.baobab.sandbox.inbox.Message;
import org.baobab.sandbox.waha.WahaEvents.Event;

/** WAHA's API as far as texts go. */
public final class WahaTwin implements Twin {
    private static final int MAX_TEXT = 65_536;
    private static final Duration STEP = Duration.ofMillis(400);

    private final String key;
    private final Inbox inbox;
    private final Faults faults;
    private final WahaEvents events;
    private final Sessions sessions;

    public WahaTwin(WahaSettings settings, Inbox inbox, Faults faults, Callbacks callbacks) {
        this.key = settings.key();
        this.inbox = inbox;
        this.faults = faults;
        this.events = new WahaEvents(callbacks);
        List<Hook> hooks = Stream.ofNullable(settings.callback())
                .map(url -> Hook.standard(url, settings.hmacKey()))
                .toList();
        this.sessions = new Sessions(new Session(settings.session(), hooks), events);
    }

    @Override
    public void mount(Routes routes) {
        routes.get(
                "/ping",
                request -> Answer.json(
                        200, Json.createObjectBuilder().add("message", "pong").build()));
        routes.get("/api/server/version", keyed(request -> Answer.json(200, WahaEvents.ENVIRONMENT)));
        routes.get("/api/contacts/check-exists", keyed(this::checkExists));
        routes.post(
                "/api/sendText",
                keyed(request -> faults.around(Service.WHATSAPP, WahaError::ofStatus, () -> sendText(request))));
        routes.get("/api/sessions", keyed(sessions::list));
        routes.post("/api/sessions", keyed(sessions::create));
        routes.get("/api/sessions/{session}", keyed(sessions::show));
        routes.delete("/api/sessions/{session}", keyed(sessions::delete));
        routes.post("/api/sessions/{session}/start", keyed(sessions::start));
        routes.post("/api/sessions/{session}/stop", keyed(sessions::stop));
        routes.post("/api/sessions/{session}/restart", keyed(sessions::restart));
        routes.post("/api/sessions/{session}/logout", keyed(sessions::logout));
        routes.get("/api/{session}/auth/qr", keyed(sessions::qr));
    }

    /** WAHA's own {@code /health}; it shares its path with the sandbox's, so it answers those who bring a key. */
    public Answer health(Request request) {
        if (!isAuthentic(request)) {
            return WahaError.unauthorized();
        }
        JsonObject none = JsonObject.EMPTY_JSON_OBJECT;
        JsonObjectBuilder health = Json.createObjectBuilder()
                .add("status", "ok")
                .add("info", none)
                .add("error", none)
                .add("details", none);
        return Answer.json(200, health.build());
    }

    public static boolean asksWaha(Request request) {
        return request.header("X-Api-Key").isPresent();
    }

    private Handler keyed(Handler handler) {
        return request -> isAuthentic(request) ? handler.answer(request) : WahaError.unauthorized();
    }

    private boolean isAuthentic(Request request) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        return request.header("X-Api-Key")
                .filter(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted))
                .isPresent();
    }

    private Answer checkExists(Request request) {
        String digits = request.query("phone").orElse("").strip().replaceFirst("^\\+", "");
        if (!digits.matches("\\d{1,20}")) {
            return WahaError.badRequest("phone", "must be a number in international format");
        }
        return inSession(request.query("session").orElse("default"), session -> {
            ChatId chat = new ChatId(digits, false);
            boolean exists = chat.fate() != ChatId.Fate.UNKNOWN;
            JsonObjectBuilder answer = Json.createObjectBuilder().add("numberExists", exists);
            if (exists) {
                answer.add("chatId", chat.toString());
            }
            return Answer.json(200, answer.build());
        });
    }

    private Answer sendText(Request request) {
        Optional<JsonObject> json = request.jsonIfAny();
        if (json.isEmpty()) {
            return WahaError.of(400, "Unexpected token in JSON");
        }
        Optional<ChatId> chat = JsonFields.text(json.get(), "chatId").flatMap(ChatId::parse);
        if (chat.isEmpty()) {
            return WahaError.badRequest("chatId", "must be digits@c.us or a group's id@g.us");
        }
        Optional<String> text = JsonFields.text(json.get(), "text");
        if (text.isEmpty() || text.get().isBlank()) {
            return WahaError.badRequest("text", "must be a string");
        }
        if (text.get().length() > MAX_TEXT) {
            return WahaError.badRequest("text", "must be shorter than or equal to " + MAX_TEXT + " characters");
        }
        String session = JsonFields.text(json.get(), "session").orElse("default");
        return inSession(session, working -> accept(working, chat.get(), text.get()));
    }

    private Answer inSession(String name, Function<Session, Answer> work) {
        Optional<Session> session = sessions.find(name);
        if (session.isEmpty()) {
            return Sessions.missing(name);
        }
        return session.get().status() == Session.Status.WORKING
                ? work.apply(session.get())
                : Sessions.notAsExpected(session.get(), Session.Status.WORKING);
    }

    private Answer accept(Session session, ChatId chat, String text) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String id = "true_" + chat + "_3EB0"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 18).toUpperCase();
        if (chat.fate() == ChatId.Fate.READ) {
            inbox.add(List.of(Message.onPhone(Channel.WHATSAPP, chat.shown(), "Baobab", text, now)));
        }
        events.send(session, acks(id, chat));
        JsonObject message = Json.createObjectBuilder()
                .add("id", id)
                .add("timestamp", now.getEpochSecond())
                .add("from", "15005550006@c.us")
                .add("fromMe", true)
                .add("source", "api")
                .add("to", chat.toString())
                .add("body", text)
                .add("hasMedia", false)
                .add("ack", Ack.PENDING.number())
                .add("ackName", Ack.PENDING.name())
                .build();
        return Answer.json(201, message);
    }

    private static List<Event> acks(String id, ChatId chat) {
        Stream<Ack> passed =
                switch (chat.fate()) {
                    case READ -> Stream.of(Ack.SERVER, Ack.DEVICE, Ack.READ);
                    case UNKNOWN -> Stream.of(Ack.SERVER);
                    case ERROR -> Stream.of(Ack.ERROR);
                    case PENDING -> Stream.of();
                };
        return passed.map(ack -> new Event(STEP, Hook.ACK, ack.payload(id, chat)))
                .toList();
    }
}
