package org.baobab.system.client;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.baobab.system.harness.TheServer;

/** A receiver of webhooks in the sandbox, under a name that no other test has. */
public record Receiver(String name) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static Receiver fresh() {
        return new Receiver("t-" + Fresh.word());
    }

    public String url() {
        return TheServer.sandbox() + "/webhooks/" + name;
    }

    /** From now on it takes only what is signed with that secret. */
    public Receiver checking(String secret) {
        return told(Body.of("secret", secret));
    }

    /** How it answers, such as {@code status}, {@code times}, {@code retryAfter}, {@code location}, {@code delayMs}. */
    public Receiver told(JsonObject behaviour) {
        Api.asNobody()
                .post(TheServer.sandbox() + "/sandbox/webhooks/" + name, behaviour)
                .is(204);
        return this;
    }

    /** What it got, oldest first. */
    public List<JsonObject> calls() {
        return Api.asNobody()
                .get(TheServer.sandbox() + "/sandbox/webhooks?name=" + name)
                .is(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    public List<JsonObject> calls(int atLeast) {
        return await("call " + atLeast + " of " + name)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(this::calls, calls -> calls.size() >= atLeast);
    }
}
