package org.baobab.system.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** JSON in one line: {@code Body.of("email", email, "role", "AGENT")}. */
public final class Body {
    private Body() {}

    public static JsonObject of(Object... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return object.build();
    }

    /** The same object with one member more, or with another value for it. */
    public static JsonObject with(JsonObject object, String name, Object value) {
        return Json.createObjectBuilder(object).add(name, value(value)).build();
    }

    public static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case JsonValue json -> json;
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case Double number -> Json.createValue(number);
            case List<?> values -> array(values);
            case Map<?, ?> members -> object(members);
            default -> Json.createValue(value.toString());
        };
    }

    private static JsonObject object(Map<?, ?> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach((name, value) -> object.add(name.toString(), value(value)));
        return object.build();
    }

    private static JsonArray array(List<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value(value)));
        return array.build();
    }
}
