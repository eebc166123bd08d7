package org.baobab.sandbox.webhook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One call as it came, what its signature was worth, and how it was answered. */
record Received(
        UUID id,
        String name,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        Verdict verdict,
        int status,
        Instant at) {

    /** {@code verified} is null while no secret is known; {@code reason} says why it is false. */
    record Verdict(Boolean verified, String reason) {
        static final Verdict UNKNOWN = new Verdict(null, null);
        static final Verdict GOOD = new Verdict(true, null);

        static Verdict bad(String reason) {
            return new Verdict(false, reason);
        }

        boolean isBad() {
            return Boolean.FALSE.equals(verified);
        }
    }

    long bytes() {
        return 500 + 2L * (body.length() + headers.toString().length());
    }

    JsonObject json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        headers.forEach(all::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("name", name)
                .add("method", method)
                .add("path", path)
                .add("headers", all)
                .add("body", body)
                .add("status", status)
                .add("at", at.toString());
        if (verdict.verified() == null) {
            json.addNull("verified");
        } else {
            json.add("verified", verdict.verified());
        }
        return verdict.isBad() ? json.add("reason", verdict.reason()).build() : json.build();
    }
}
