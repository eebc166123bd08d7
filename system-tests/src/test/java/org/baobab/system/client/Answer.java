package org.baobab.system.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came back, with the checks that many tests share. A failed one shows the request and the whole body. */
public final class Answer {
    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public List<String> headerNames() {
        return response.headers().map().keySet().stream().sorted().toList();
    }

    public String needHeader(String name) {
        return header(name).orElseThrow(() -> new AssertionError(this + " has no header " + name));
    }

    public JsonObject json() {
        return value().asJsonObject();
    }

    public JsonValue value() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readValue();
        } catch (RuntimeException notJson) {
            throw new AssertionError(this + " is no JSON", notJson);
        }
    }

    /** The member of that name, as text; null where it is absent or null. */
    public String text(String name) {
        return switch (json().get(name)) {
            case null -> null;
            case JsonString string -> string.getString();
            case JsonNumber number -> number.toString();
            case JsonValue other -> other == JsonValue.NULL ? null : other.toString();
        };
    }

    /** The Location header as a path that {@link Api} takes. */
    public String location() {
        String location = needHeader("Location");
        int base = location.indexOf("/api/v1");
        assertThat(base).as("%s: Location %s", this, location).isNotNegative();
        return location.substring(base + "/api/v1".length());
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public List<JsonObject> items() {
        JsonArray items = json().getJsonArray("items");
        assertThat(items).as("%s: items", this).isNotNull();
        return items.getValuesAs(JsonObject.class);
    }

    public Answer is(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /** A whole problem: media type, shape and kind. */
    public Answer isProblem(int status, String slug) {
        isProblem(status);
        assertThat(text("type")).as("%s: type", this).isEqualTo("urn:baobab:problem:" + slug);
        return this;
    }

    public Answer isProblem(int status) {
        is(status);
        assertThat(header("Content-Type").orElse("none"))
                .as("%s: media type", this)
                .startsWith("application/problem+json");
        JsonObject problem = json();
        assertThat(problem).as(toString()).containsKeys("type", "title", "status", "detail", "instance", "traceId");
        assertThat(problem.getInt("status")).as("%s: status", this).isEqualTo(status);
        assertThat(problem.getString("title")).as("%s: title", this).isNotBlank();
        assertThat(problem.getString("detail")).as("%s: detail", this).isNotBlank();
        assertThat(problem.getString("traceId")).as("%s: traceId", this).isEqualTo(needHeader("X-Request-Id"));
        return this;
    }

    /** A 400 that names the field. */
    public Answer blames(String field) {
        isProblem(400);
        assertThat(blamed()).as("%s: blamed fields", this).contains(field);
        assertThat(json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as("%s: messages", this)
                .allSatisfy(error -> assertThat(error.getString("message")).isNotBlank());
        return this;
    }

    public List<String> blamed() {
        JsonArray errors = json().getJsonArray("errors");
        assertThat(errors).as("%s: errors", this).isNotNull();
        return errors.getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    @Override
    public String toString() {
        return request + " → " + status() + " " + body();
    }
}
