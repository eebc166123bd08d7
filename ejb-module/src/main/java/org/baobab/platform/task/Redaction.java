package org.baobab.platform.task;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/** A net below the rule that a payload holds no secret: members whose name sounds like one, or like what was written to a person, are not shown. */
final class Redaction {
    static final JsonString HIDDEN = Json.createValue("•••");

    private static final Pattern SECRET = Pattern.compile(
            ".*(secret|token|passw|authori[sz]ation|credential|cookie|signature|api[-_]?key|private[-_]?key|otp|pin[-_]?code).*"
                    + "|code|.*code|text|html|body|content|subject|title|message|link|url|uri",
            Pattern.CASE_INSENSITIVE);

    private Redaction() {}

    static JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case null, default -> value;
        };
    }

    private static JsonObject object(JsonObject object) {
        JsonObjectBuilder shown = Json.createObjectBuilder();
        object.forEach((name, value) -> shown.add(name, isHidden(name, value) ? HIDDEN : of(value)));
        return shown.build();
    }

    private static JsonArray array(JsonArray array) {
        JsonArrayBuilder shown = Json.createArrayBuilder();
        array.forEach(value -> shown.add(of(value)));
        return shown.build();
    }

    private static boolean isHidden(String name, JsonValue value) {
        return value != JsonValue.NULL && SECRET.matcher(name).matches();
    }
}
