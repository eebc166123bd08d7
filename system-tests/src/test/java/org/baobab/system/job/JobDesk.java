package org.baobab.system.job;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;

/** Somebody at the operator's desk who probes the jobs. */
final class JobDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<String> RUNNING = Set.of("STARTING", "STARTED", "STOPPING");

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

    Answer start(Object... parameters) {
        return api.post("/ops/jobs/probe/executions", Body.of("parameters", Body.of(parameters)));
    }

    /** The number of a probe that has begun. */
    long started(Object... parameters) {
        return start(parameters).is(201).json().getJsonNumber("executionId").longValueExact();
    }

    JsonObject execution(long id) {
        return get("/executions/" + id).is(200).json();
    }

    /** The execution, once it is so. */
    JsonObject awaits(long id, Predicate<JsonObject> so) {
        return await("execution " + id).atMost(PATIENCE).pollInterval(PAUSE).until(() -> execution(id), so);
    }

    /** The execution, once it has come to its end. */
    JsonObject ends(long id) {
        return awaits(id, execution -> !RUNNING.contains(execution.getString("status")));
    }

    /** Once it has touched something. */
    JsonObject movesOn(long id) {
        return awaits(id, execution -> {
            JsonObject progress = execution.getJsonObject("progress");
            return progress != null && "touch".equals(progress.getString("step", "")) && progress.getInt("done") > 0;
        });
    }

    JsonObject step(JsonObject execution, String name) {
        return execution.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> name.equals(step.getString("name")))
                .findFirst()
                .orElseThrow();
    }

    List<String> log(long id) {
        return get("/executions/" + id + "/log").is(200).items().stream()
                .map(line -> line.getString("message"))
                .toList();
    }
}
