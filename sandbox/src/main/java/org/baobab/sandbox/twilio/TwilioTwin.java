package org.baobab.sandbox.twilio;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.sandbox.callback.Callbacks;
import org.baobab.sandbox.callback.Callbacks.Call;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.inbox.Channel;
import org.baobab.sandbox.inbox.Inbox;
import org.baobab.sandbox.inbox.Message;

/** {@code POST /2010-04-01/Accounts/{sid}/Messages.json} as Twilio answers it. */
public final class TwilioTwin implements Twin {
    private static final int MAX_BODY = 1600;

    private final String account;
    private final String token;
    private final Inbox inbox;
    private final Faults faults;
    private final Callbacks callbacks;

    public TwilioTwin(String account, String token, Inbox inbox, Faults faults, Callbacks callbacks) {
        this.account = account;
        this.token = token;
        this.inbox = inbox;
        this.faults = faults;
        this.callbacks = callbacks;
    }

    @Override
    public void mount(Routes routes) {
        routes.post(
                "/2010-04-01/Accounts/{sid}/Messages.json",
                request -> faults.around(Service.SMS, TwilioTwin::fault, () -> create(request)));
    }

    private Answer create(Request request) {
        if (!isAuthentic(request)) {
            return error(TwilioError.AUTHENTICATE, "").with("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        if (!request.pathValue("sid").equals(account)) {
            return error(TwilioError.NOT_FOUND, request.path());
        }
        Map<String, String> form = request.form();
        Optional<Answer> refused = refusal(form);
        return refused.orElseGet(() -> accept(form));
    }

    private boolean isAuthentic(Request request) {
        String credentials = account + ":" + token;
        return request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
                .map(header -> decoded(header.substring(6).strip()))
                .filter(given -> MessageDigest.isEqual(given, credentials.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private Optional<Answer> refusal(Map<String, String> form) {
        String to = form.getOrDefault("To", "");
        String from = form.getOrDefault("From", "");
        String service = form.getOrDefault("MessagingServiceSid", "");
        String body = form.getOrDefault("Body", "");
        if (to.isBlank()) {
            return Optional.of(error(TwilioError.RECIPIENT_MISSING, ""));
        }
        if (from.isBlank() && service.isBlank()) {
            return Optional.of(error(TwilioError.SENDER_MISSING, ""));
        }
        if (body.isBlank()) {
            return Optional.of(error(TwilioError.BODY_MISSING, ""));
        }
        if (body.length() > MAX_BODY) {
            return Optional.of(error(TwilioError.BODY_TOO_LONG, ""));
        }
        if (!from.isBlank() && !isSender(from)) {
            return Optional.of(error(TwilioError.SENDER_INVALID, from));
        }
        if (!isNumber(to)) {
            return Optional.of(error(TwilioError.RECIPIENT_INVALID, to));
        }
        String callback = form.getOrDefault("StatusCallback", "");
        if (!callback.isBlank() && StatusCallback.parse(callback, token).isEmpty()) {
            return Optional.of(error(TwilioError.CALLBACK_INVALID, callback));
        }
        return MagicNumbers.from(from).map(found -> error(found, from)).or(() -> MagicNumbers.to(to)
                .map(found -> error(found, to)));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\+[1-9]\\d{6,14}");
    }

    /** A number, a short code, or a name of up to eleven letters, as most networks in Africa show it. */
    private static boolean isSender(String text) {
        return isNumber(text)
                || text.matches("\\d{3,8}")
                || text.matches("(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 +\\-_&]{0,10}");
    }

    private Answer accept(Map<String, String> form) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
        String service = form.getOrDefault("MessagingServiceSid", "");
        String from = form.getOrDefault("From", "");
        String shownFrom = from.isBlank() ? service : from;
        List<DeliveryStatus> later = MagicNumbers.later(form.get("To"));
        if (later.contains(DeliveryStatus.DELIVERED)) {
            inbox.add(List.of(Message.onPhone(Channel.SMS, form.get("To"), shownFrom, form.get("Body"), now)));
        }
        StatusCallback.parse(form.getOrDefault("StatusCallback", ""), token)
                .ifPresent(callback -> callbacks.send(calls(callback, sid, form, later)));
        return Answer.json(201, resource(sid, form.get("To"), from, service, form.get("Body"), now));
    }

    /** The first status is in the answer and never called back: queued, or accepted by a messaging service. */
    private List<Call> calls(
            StatusCallback callback, String sid, Map<String, String> form, List<DeliveryStatus> later) {
        Map<String, String> message = new HashMap<>();
        message.put("AccountSid", account);
        message.put("ApiVersion", "2010-04-01");
        message.put("MessageSid", sid);
        message.put("SmsSid", sid);
        message.put("To", form.get("To"));
        form.forEach((name, value) -> {
            if (name.equals("From") || name.equals("MessagingServiceSid")) {
                message.put(name, value);
            }
        });
        Stream<DeliveryStatus> first =
                message.containsKey("MessagingServiceSid") ? Stream.of(DeliveryStatus.QUEUED) : Stream.empty();
        return Stream.concat(first, later.stream())
                .map(status -> callback.call(message, status))
                .toList();
    }

    private JsonObject resource(String sid, String to, String from, String service, String body, Instant now) {
        String uri = "/2010-04-01/Accounts/" + account + "/Messages/" + sid;
        String date = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(now.atOffset(ZoneOffset.UTC))
                .replace("GMT", "+0000");
        return Json.createObjectBuilder()
                .add("account_sid", account)
                .add("api_version", "2010-04-01")
                .add("body", body)
                .add("date_created", date)
                .add("date_sent", JsonValue.NULL)
                .add("date_updated", date)
                .add("direction", "outbound-api")
                .add("error_code", JsonValue.NULL)
                .add("error_message", JsonValue.NULL)
                .add("from", orNull(from))
                .add("messaging_service_sid", orNull(service))
                .add("num_media", "0")
                .add("num_segments", String.valueOf(Segments.of(body)))
                .add("price", JsonValue.NULL)
                .add("price_unit", "USD")
                .add("sid", sid)
                .add("status", service.isBlank() ? "queued" : "accepted")
                .add("subresource_uris", Json.createObjectBuilder().add("media", uri + "/Media.json"))
                .add("to", to)
                .add("uri", uri + ".json")
                .build();
    }

    private static JsonValue orNull(String text) {
        return text.isBlank() ? JsonValue.NULL : Json.createValue(text);
    }

    private static Answer fault(int status) {
        return Answer.json(status, TwilioError.ofStatus(status));
    }

    private static Answer error(TwilioError error, String about) {
        return Answer.json(error.status(), error.json(about));
    }
}
