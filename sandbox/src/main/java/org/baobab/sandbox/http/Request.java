package org.baobab.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the caller sent, with its body read whole (it is limited). */
public record Request(
        String method, String path, Map<String, String> pathValues, String rawQuery, Headers headers, byte[] body) {
    private static final int MAX_BODY = 2 * 1024 * 1024;

    static Request of(HttpExchange exchange, Map<String, String> pathValues) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new Refusal(413, "The body is larger than 2 MB.");
        }
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                pathValues,
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders(),
                body);
    }

    public String pathValue(String name) {
        return pathValues.get(name);
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(decoded(rawQuery).get(name)).filter(value -> !value.isBlank());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The fields of an HTML form; empty when the body is something else. */
    public Map<String, String> form() {
        boolean isForm = header("Content-Type")
                .filter(type -> type.toLowerCase().startsWith("application/x-www-form-urlencoded"))
                .isPresent();
        return isForm ? decoded(new String(body, StandardCharsets.UTF_8)) : Map.of();
    }

    /** The body as a JSON object; anything else is refused with 400. */
    public JsonObject json() {
        return jsonIfAny().orElseThrow(() -> new Refusal(400, "The body is not a JSON object."));
    }

    /** The body as a JSON object, for those who refuse anything else in their own words. */
    public Optional<JsonObject> jsonIfAny() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> decoded(String pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (pairs == null || pairs.isEmpty()) {
            return fields;
        }
        for (String pair : pairs.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            fields.put(plain(nameAndValue[0]), nameAndValue.length == 2 ? plain(nameAndValue[1]) : "");
        }
        return fields;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "'" + encoded + "' is not percent-encoded as it should be.");
        }
    }
}
