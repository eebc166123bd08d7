package org.baobab.platform.notification.push;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.notification.Message;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.Priority;

/** A message as Firebase wants it: at most 4,096 bytes, for which the words are shortened and never the data. */
final class PushMessage {
    /** Some of the 4,096 is left for what Firebase puts around it. */
    private static final int MOST_BYTES = 4000;

    private PushMessage() {}

    static JsonObject of(Message message, Instant now) {
        JsonObject data = data(message);
        int room = MOST_BYTES - bytes(data);
        String title = shortened(message.subject() == null ? "" : message.subject(), Math.min(room, 1000));
        room -= bytes(notification(title, ""));
        if (room < 0) {
            throw new PermanentFailureException("the data of the push message are too large");
        }
        JsonObjectBuilder push = Json.createObjectBuilder()
                .add("token", message.address())
                .add("notification", notification(title, shortened(message.text(), room)))
                .add("android", android(message, now));
        if (!data.isEmpty()) {
            push.add("data", data);
        }
        return Json.createObjectBuilder().add("message", push).build();
    }

    private static JsonObject data(Message message) {
        JsonObjectBuilder data = Json.createObjectBuilder();
        message.data().forEach(data::add);
        if (message.link() != null) {
            data.add("link", message.link().toString());
        }
        if (message.topic() != null) {
            data.add("topic", message.topic());
        }
        return data.build();
    }

    private static JsonObject notification(String title, String body) {
        JsonObjectBuilder notification = Json.createObjectBuilder();
        if (!title.isEmpty()) {
            notification.add("title", title);
        }
        return notification.add("body", body).build();
    }

    private static JsonObject android(Message message, Instant now) {
        boolean hurries = message.priority() == Priority.URGENT || message.priority() == Priority.HIGH;
        JsonObjectBuilder android = Json.createObjectBuilder().add("priority", hurries ? "HIGH" : "NORMAL");
        if (message.expiresAt() != null) {
            long seconds =
                    Math.max(0, Duration.between(now, message.expiresAt()).toSeconds());
            android.add("ttl", seconds + "s");
        }
        return android.build();
    }

    /** Cut between characters, so that what is left takes no more than so many bytes as JSON. */
    static String shortened(String text, int room) {
        if (bytes(Json.createValue(text)) - 2 <= room) {
            return text;
        }
        int used = "…".getBytes(StandardCharsets.UTF_8).length;
        StringBuilder kept = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            used += bytes(Json.createValue(character)) - 2;
            if (used > room) {
                break;
            }
            kept.append(character);
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static int bytes(Object json) {
        return json.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
