package org.baobab.platform.announcement;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as a batch keeps them. */
final class WordingData {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private WordingData() {}

    static String write(Map<String, String> data) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder();
        data.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        if (json == null) {
            return Map.of();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> data = new LinkedHashMap<>();
            object.keySet().forEach(name -> data.put(name, object.getString(name)));
            return data;
        }
    }
}
