package org.baobab.sandbox.twilio;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baobab.sandbox.callback.Callbacks.Call;
import org.baobab.sandbox.callback.Retries;
import org.baobab.sandbox.sign.Hmac;

/** Tells an address how far a text came: a form, signed over the address and the fields in their order. */
record StatusCallback(URI address, String token) {
    private static final Duration STEP = Duration.ofMillis(500);
    /** Twilio tries once more when nobody answered; what was answered, even badly, counts as told. */
    private static final Retries RETRIES = new Retries(2, Duration.ofSeconds(1), Retries.Growth.CONSTANT, false);

    /** Empty where the address is none that Twilio would call. */
    static Optional<StatusCallback> parse(String address, String token) {
        try {
            URI uri = URI.create(address);
            boolean callable = uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
            return callable ? Optional.of(new StatusCallback(uri, token)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The call for one status; {@code message} holds the fields that are the same for all of them. */
    Call call(Map<String, String> message, DeliveryStatus status) {
        SortedMap<String, String> fields = new TreeMap<>(message);
        fields.put("MessageStatus", status.label());
        fields.put("SmsStatus", status.label());
        status.errorCode().ifPresent(code -> fields.put("ErrorCode", code));
        return new Call(STEP, RETRIES, () -> request(fields));
    }

    private HttpRequest.Builder request(SortedMap<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("User-Agent", "TwilioProxy/1.1")
                .header("X-Twilio-Signature", signature(fields))
                .POST(BodyPublishers.ofString(form));
    }

    private String signature(SortedMap<String, String> fields) {
        StringBuilder signed = new StringBuilder(address.toString());
        fields.forEach((name, value) -> signed.append(name).append(value));
        return Base64.getEncoder().encodeToString(Hmac.SHA1.of(bytes(token), bytes(signed.toString())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
