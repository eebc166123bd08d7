package org.baobab.platform.notification.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.notification.DeliveryReports;
import org.baobab.platform.notification.DeliveryStatus;

/** WAHA's calls about messages and its session: believed only when they are fresh and signed with the key that both sides know. */
@ApplicationScoped
public class WahaReports {
    private static final String ALGORITHM = "HmacSHA512";
    private static final Duration APART = Duration.ofMinutes(5);

    @Inject
    WhatsAppSettings settings;

    @Inject
    WhatsAppSession session;

    @Inject
    DeliveryReports reports;

    @Inject
    Clock clock;

    /**
     * @param timestamp when this call was made, in milliseconds
     * @throws RefusedException where it does not come from our WAHA, or is old
     * @throws RuleViolationException where it is signed and yet no event
     */
    public void receive(String signature, String timestamp, byte[] body) {
        String key = settings.hmacKey().orElseThrow(() -> refused("no key"));
        byte[] expected = HexFormat.of().formatHex(sign(key, body)).getBytes(StandardCharsets.US_ASCII);
        byte[] given = String.valueOf(signature).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw refused("signature");
        }
        if (!isFresh(timestamp)) {
            throw refused("time");
        }
        JsonObject event = event(body);
        if (settings.session().equals(event.getString("session", ""))
                && event.get("payload") instanceof JsonObject payload) {
            take(event.getString("event", ""), payload);
        }
    }

    private void take(String event, JsonObject payload) {
        switch (event) {
            case "message.ack" -> acknowledged(payload);
            case "session.status" -> session.reported(payload.getString("status", ""));
            default -> {
                // An event that nobody here asked for.
            }
        }
    }

    private void acknowledged(JsonObject payload) {
        String reference = WhatsAppGateway.reference(payload);
        if (reference != null && payload.get("ack") instanceof JsonNumber ack) {
            status(ack.intValue())
                    .ifPresent(status ->
                            reports.report(WhatsAppSender.PROVIDER, reference, status, "WhatsApp did not deliver it"));
        }
    }

    static Optional<DeliveryStatus> status(int ack) {
        return Optional.ofNullable(
                switch (ack) {
                    case -1 -> DeliveryStatus.UNDELIVERED;
                    case 0 -> DeliveryStatus.ACCEPTED;
                    case 1 -> DeliveryStatus.SENT;
                    case 2 -> DeliveryStatus.DELIVERED;
                    case 3, 4 -> DeliveryStatus.READ;
                    default -> null;
                });
    }

    static byte[] sign(String key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private boolean isFresh(String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,15}")) {
            return false;
        }
        Instant made = Instant.ofEpochMilli(Long.parseLong(timestamp));
        return Duration.between(made, clock.instant()).abs().compareTo(APART) <= 0;
    }

    private static JsonObject event(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException e) {
            throw new RuleViolationException("body", "invalid");
        }
    }

    private static RefusedException refused(String what) {
        return new RefusedException("callback-refused", "A call in WAHA's name was refused: " + what);
    }
}
