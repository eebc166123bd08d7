package org.baobab.platform.notification.whatsapp;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.baobab.platform.notification.provider.ProviderClients;
import org.baobab.platform.notification.whatsapp.WahaApi.Existence;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.TryLaterException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** The WAHA server behind its guards. A number without WhatsApp, or a session that waits for its phone, is no sign that the server is down. */
@ApplicationScoped
class WhatsAppGateway {
    @Inject
    WhatsAppSettings settings;

    @Inject
    ProviderClients clients;

    @Inject
    Clock clock;

    private final KnownChats chats = new KnownChats();
    private WahaApi waha;

    @PostConstruct
    void connect() {
        settings.url().ifPresent(url -> waha = clients.connect(url, WahaApi.class));
    }

    /** Gives back WAHA's name for the message, or null where its engine gives none. */
    @Timeout(22_000)
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5_000,
            skipOn = {PermanentFailureException.class, TryLaterException.class})
    public String send(String phone, String text) {
        String chat = chat(phone).orElseThrow(() -> new PermanentFailureException("the number has no WhatsApp"));
        return reference(waha.sendText(settings.key(), new WahaApi.Text(settings.session(), chat, text)));
    }

    /** The session's state in WAHA's words, such as WORKING. */
    public String sessionStatus() {
        return waha.session(settings.key(), settings.session()).status();
    }

    private Optional<String> chat(String phone) {
        Instant now = clock.instant();
        return chats.find(phone, now)
                .orElseGet(() -> chats.learn(phone, ask(phone), now))
                .chat();
    }

    private Optional<String> ask(String phone) {
        String digits = phone.substring(1);
        Existence existence = waha.checkExists(settings.key(), digits, settings.session());
        String chat = existence.chatId() == null ? digits + "@c.us" : existence.chatId();
        return existence.numberExists() ? Optional.of(chat) : Optional.empty();
    }

    /** A text with some engines, an object that holds it with others. */
    static String reference(JsonObject sent) {
        return switch (sent.getOrDefault("id", JsonValue.NULL)) {
            case JsonString id -> id.getString();
            case JsonObject id -> id.getString("_serialized", null);
            default -> null;
        };
    }

    @PreDestroy
    void disconnect() {
        clients.disconnect(waha);
    }
}
