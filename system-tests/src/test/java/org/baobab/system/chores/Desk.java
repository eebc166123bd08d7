package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;

/** An operator who starts jobs and waits for their end. */
public final class Desk {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");

    private final Api operator = Person.administrator().api();

    public Api api() {
        return operator;
    }

    /** The execution at its end. */
    public JsonObject run(String job, Object... parameters) {
        return ended(start(job, parameters));
    }

    public long start(String job, Object... parameters) {
        JsonObject body = Body.of("parameters", Body.of(parameters));
        // One of another test, or of the schedule, may be at work.
        return await(job + " starts")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> operator.post("/ops/jobs/" + job + "/executions", body), answer -> answer.status() != 409)
                .is(201)
                .json()
                .getJsonNumber("executionId")
                .longValue();
    }

    public JsonObject restarted(JsonObject failed) {
        long execution = failed.getJsonNumber("executionId").longValue();
        return ended(operator.post("/ops/executions/" + execution + "/restart")
                .is(201)
                .json()
                .getJsonNumber("executionId")
                .longValue());
    }

    public JsonObject ended(long execution) {
        return await("execution " + execution)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> operator.get("/ops/executions/" + execution)
                                .is(200)
                                .json(),
                        found -> ENDED.contains(found.getString("status")) && found.containsKey("finishedAt"));
    }

    public static JsonObject step(JsonObject execution, String name) {
        return execution.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static void completed(JsonObject execution) {
        assertThat(execution.getString("status")).as("%s", execution).isEqualTo("COMPLETED");
    }
}
