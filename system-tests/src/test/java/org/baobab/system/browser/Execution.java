package org.baobab.system.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;

/** An execution of a job that a test started, to be looked at on pages. */
record Execution(Api api, long id) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");

    /** @param parameters names and values in pairs */
    static Execution started(Api api, String job, Object... parameters) {
        await("no other execution of " + job)
                .atMost(PATIENCE)
                .until(() -> !api.get("/ops/jobs/" + job).is(200).json().getBoolean("running"));
        long id = api.post("/ops/jobs/" + job + "/executions", Body.of("parameters", Body.of(parameters)))
                .is(201)
                .json()
                .getJsonNumber("executionId")
                .longValue();
        return new Execution(api, id);
    }

    Execution ended() {
        await("the end of execution " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> ENDED.contains(status()));
        return this;
    }

    String status() {
        return api.get("/ops/executions/" + id).is(200).text("status");
    }

    String page() {
        return "/ops/executions/detail?id=" + id;
    }
}
