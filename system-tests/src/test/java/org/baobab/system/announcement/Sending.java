package org.baobab.system.announcement;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;

/** What tests of messages share. */
final class Sending {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Sending() {}

    static JsonObject to(String member, Object value) {
        return Body.of(member, value);
    }

    static JsonObject letter(JsonObject to, String subject, String text) {
        return Body.of("to", to, "channel", "EMAIL", "subject", subject, "text", text);
    }

    /** The batch as it is when none of its messages is under way any more. */
    static JsonObject finished(Api api, Answer accepted) {
        String batch = accepted.is(202).location();
        return await("the end of " + batch)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> api.get(batch).is(200).json(), Sending::isFinished);
    }

    private static boolean isFinished(JsonObject batch) {
        JsonObject counts = batch.getJsonObject("counts");
        return counts.getInt("QUEUED") + counts.getInt("RUNNING") == 0;
    }

    static JsonValue counts(int done, int failed, int cancelled) {
        return Body.of("QUEUED", 0, "RUNNING", 0, "DONE", done, "FAILED", failed, "CANCELLED", cancelled);
    }
}
