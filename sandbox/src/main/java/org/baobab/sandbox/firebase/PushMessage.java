package org.baobab.sandbox.firebase;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A message as FCM takes it: one target, a notification, data, or both. What it cannot take says why. */
record PushMessage(String target, boolean isToken, String title, String body, Map<String, String> data) {
    private static final List<String> TARGETS = List.of("token", "topic", "condition");
    private static final Set<String> FIELDS = Set.of(
            "name",
            "token",
            "topic",
            "condition",
            "notification",
            "data",
            "android",
            "apns",
            "webpush",
            "fcm_options",
            "fcmOptions");
    private static final Set<String> NOTIFICATION_FIELDS = Set.of("title", "body", "image");
    private static final int MAX_BYTES = 4096;
    private static final int MAX_TOPIC_BYTES = 2048;

    /** What is wrong, in Google's words. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    static PushMessage parse(JsonObject json) throws Malformed {
        requireKnown(json, FIELDS, "message");
        List<String> targets = TARGETS.stream().filter(json::containsKey).toList();
        if (targets.isEmpty()) {
            throw new Malformed("Recipient of the message is not set.");
        }
        if (targets.size() > 1) {
            throw new Malformed("Invalid value at 'message' (oneof), oneof field 'target' is already set.");
        }
        String kind = targets.getFirst();
        JsonObject notification = object(json, "notification");
        requireKnown(notification, NOTIFICATION_FIELDS, "message.notification");
        requireSize(json, kind.equals("token") ? MAX_BYTES : MAX_TOPIC_BYTES);
        String target = text(json, kind, "message." + kind);
        if (target.isBlank()) {
            throw new Malformed("Recipient of the message is not set.");
        }
        return new PushMessage(
                kind.equals("topic") ? "/topics/" + target.replaceFirst("^/topics/", "") : target,
                kind.equals("token"),
                notification.containsKey("title") ? text(notification, "title", "message.notification.title") : null,
                notification.containsKey("body") ? text(notification, "body", "message.notification.body") : "",
                data(object(json, "data")));
    }

    private static Map<String, String> data(JsonObject json) throws Malformed {
        Map<String, String> data = new LinkedHashMap<>();
        for (String name : json.keySet()) {
            if (name.equals("from")
                    || name.equals("message_type")
                    || name.startsWith("google.")
                    || name.startsWith("gcm.")) {
                throw new Malformed("Invalid data payload key: " + name);
            }
            data.put(name, text(json, name, "message.data[" + data.size() + "].value"));
        }
        return data;
    }

    private static void requireSize(JsonObject json, int most) throws Malformed {
        int bytes = Stream.of("notification", "data")
                .filter(json::containsKey)
                .mapToInt(name -> json.get(name).toString().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (bytes > most) {
            throw new Malformed("Android message is too big");
        }
    }

    private static void requireKnown(JsonObject json, Set<String> fields, String place) throws Malformed {
        for (String name : json.keySet()) {
            if (!fields.contains(name)) {
                throw new Malformed("Invalid JSON payload received. Unknown name \"" + name + "\" at '" + place
                        + "': Cannot find field.");
            }
        }
    }

    private static JsonObject object(JsonObject json, String name) throws Malformed {
        JsonValue value = json.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new Malformed("Invalid value at 'message." + name + "' (type), " + value);
    }

    private static String text(JsonObject json, String name, String place) throws Malformed {
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new Malformed("Invalid value at '" + place + "' (TYPE_STRING), " + json.get(name));
    }
}
