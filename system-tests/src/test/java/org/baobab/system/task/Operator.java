package org.baobab.system.task;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;

/** Somebody at the operator's desk. */
final class Operator {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Api api = Person.administrator().api();

    Api api() {
        return api;
    }

    Answer get(String path) {
        return api.get("/ops" + path);
    }

    Answer post(String path) {
        return api.post("/ops" + path);
    }

    /** The batch of that many probes; further fields of the wish in pairs. */
    String probes(String queue, int count, Object... more) {
        JsonObject wish = Body.of("count", count);
        for (int i = 0; i < more.length; i += 2) {
            wish = Body.with(wish, (String) more[i], more[i + 1]);
        }
        return api.post("/ops/queues/" + queue + "/probe", wish).is(202).text("batchId");
    }

    /** The one task of a batch of one. */
    String probe(String queue, Object... more) {
        return tasks("batchId=" + probes(queue, 1, more)).getFirst().getString("id");
    }

    List<JsonObject> tasks(String query) {
        return get("/tasks?" + query).is(200).items();
    }

    JsonObject task(String id) {
        return get("/tasks/" + id).is(200).json();
    }

    JsonObject queue(String name) {
        return get("/queues/" + name).is(200).json();
    }

    /** The task, once it is so. */
    JsonObject awaits(String id, Predicate<JsonObject> so) {
        return await("task " + id).atMost(PATIENCE).pollInterval(PAUSE).until(() -> task(id), so);
    }

    JsonObject awaits(String id, String state) {
        return awaits(id, task -> state.equals(task.getString("state")));
    }

    /** Until no task of the batch is in any other state. */
    void awaitsAll(String batch, String state) {
        await("batch " + batch + " is " + state)
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(() -> tasks("limit=100&batchId=" + batch).stream()
                                .allMatch(task -> state.equals(task.getString("state")))
                        && List.of("QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED").stream()
                                .filter(other -> !other.equals(state))
                                .allMatch(other -> tasks("limit=1&batchId=" + batch + "&state=" + other)
                                        .isEmpty()));
    }
}
