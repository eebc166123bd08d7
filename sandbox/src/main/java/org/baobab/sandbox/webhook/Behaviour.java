package org.baobab.sandbox.webhook;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.JsonFields;
import org.baobab.sandbox.http.Refusal;

/**
 * What one receiver was told: the key of its secret, or null, and an answer of its own, or null for 204 (401 where
 * the signature is wrong). {@code times} counts down; null is for good.
 */
record Behaviour(byte[] key, Integer status, Integer retryAfter, String location, Integer delayMs, Integer times) {
    static final Behaviour USUAL = new Behaviour(null, null, null, null, null, null);

    private static final int TAKEN = 204;
    private static final int NOT_SIGNED = 401;
    private static final SortedSet<String> FIELDS =
            new TreeSet<>(Set.of("secret", "status", "retryAfter", "location", "delayMs", "times"));

    /** This behaviour with the fields that the JSON names; null puts one back to the usual. */
    Behaviour with(JsonObject json) {
        JsonFields.requireKnown(json, FIELDS, "a receiver");
        return new Behaviour(
                json.containsKey("secret") ? key(json) : key,
                number(json, "status", status, 200, 599),
                number(json, "retryAfter", retryAfter, 0, 86_400),
                json.containsKey("location") ? text(json, "location").orElse(null) : location,
                number(json, "delayMs", delayMs, 0, 600_000),
                number(json, "times", times, 1, 100_000));
    }

    boolean hasAnswer() {
        return status != null || delayMs != null;
    }

    /** What is left of it after one more call was answered. */
    Behaviour afterOne() {
        if (!hasAnswer() || times == null) {
            return this;
        }
        return times > 1
                ? new Behaviour(key, status, retryAfter, location, delayMs, times - 1)
                : new Behaviour(key, null, null, null, null, null);
    }

    int statusFor(Received.Verdict verdict) {
        if (status != null) {
            return status;
        }
        return verdict.isBad() ? NOT_SIGNED : TAKEN;
    }

    Answer answer(int given) {
        Answer answer = new Answer(given, Map.of(), new byte[0], null);
        if (retryAfter != null) {
            answer = answer.with("Retry-After", retryAfter.toString());
        }
        return location == null ? answer : answer.with("Location", location);
    }

    private static byte[] key(JsonObject json) {
        return text(json, "secret")
                .map(secret -> Signature.key(secret)
                        .orElseThrow(() -> new Refusal(400, "secret is whsec_ and 24 to 64 bytes in Base64.")))
                .orElse(null);
    }

    private static Optional<String> text(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text
                && !text.getString().isBlank()
                && !text.getString().matches("(?s).*[\r\n].*")) {
            return Optional.of(text.getString());
        }
        throw new Refusal(400, name + " is a text of one line.");
    }

    private static Integer number(JsonObject json, String name, Integer otherwise, int least, int most) {
        return json.containsKey(name)
                ? JsonFields.whole(json, name, least, most).orElse(null)
                : otherwise;
    }
}
