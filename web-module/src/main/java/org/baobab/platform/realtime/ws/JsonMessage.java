package org.baobab.platform.realtime.ws;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;

/** Reads the small JSON objects that come in. */
final class JsonMessage {
    // Kept: finding the provider costs more than reading a message.
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonMessage() {}

    /** @throws JsonException where it is no JSON object */
    static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (IllegalStateException | ClassCastException noObject) {
            throw new JsonException("Not an object", noObject);
        }
    }

    /** The text of that name, or null. */
    static String text(JsonObject message, String name) {
        return message.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
