package org.baobab.system.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.Management;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of executions, and the operator's hand on each; the job that they are of is `probe`. */
@ResourceLock("the job probe")
class JobsIT extends ClientTest {
    private static final int LONG_PAUSE = 200;

    private final JobDesk desk = new JobDesk();

    @Test
    void job_isToldWithWhatItTakes() {
        JsonObject job = desk.get("/jobs/prune-executions").is(200).json();

        assertThat(job.getString("schedule")).isEqualTo("20 2 * * *");
        assertThat(job.getBoolean("enabled")).isTrue();
        assertThat(job.getString("title")).isNotBlank();
        assertThat(job.getJsonArray("parameters").getJsonObject(0).getString("name"))
                .isEqualTo("days");
        assertThat(desk.get("/jobs").is(200).items())
                .extracting(one -> one.getString("name"))
                .contains("probe", "prune-executions")
                .isSorted();
        desk.get("/jobs/no-such-job").isProblem(404, "not-found");
    }

    @Test
    void execution_complete_isToldAsTheContractSays() {
        Answer started = desk.start("rows", 1000, "chunk", 100, "partitions", 2).is(201);
        long id = started.json().getJsonNumber("executionId").longValueExact();

        JsonObject execution = desk.ends(id);

        assertThat(started.location()).isEqualTo("/ops/executions/" + id);
        assertThat(execution.keySet())
                .contains(
                        "executionId",
                        "job",
                        "status",
                        "exitStatus",
                        "createdAt",
                        "startedAt",
                        "finishedAt",
                        "parameters",
                        "steps");
        assertThat(execution.getString("status")).isEqualTo("COMPLETED");
        assertThat(execution.getString("exitStatus")).isEqualTo("1000 ONCE");
        assertThat(execution.getString("trigger")).isEqualTo("OPERATOR");
        assertThat(execution.getJsonObject("parameters").getString("rows")).isEqualTo("1000");
        JsonObject touch = desk.step(execution, "touch");
        assertThat(touch.getInt("read")).isEqualTo(1000);
        assertThat(touch.getInt("written")).isEqualTo(1000);
        assertThat(touch.getInt("commits")).isGreaterThanOrEqualTo(10);
        assertThat(touch.getInt("rollbacks")).isZero();
        assertThat(touch.getJsonArray("partitions")).hasSize(2).allSatisfy(part -> assertThat(
                        part.asJsonObject().getString("status"))
                .isEqualTo("COMPLETED"));
        assertThat(desk.step(execution, "fill")).doesNotContainKey("partitions");
        Answer answer = desk.get("/executions/" + id).is(200);
        desk.api()
                .with("If-None-Match", answer.needHeader("ETag"))
                .get("/ops/executions/" + id)
                .is(304);
    }

    @Test
    void rows_thatAreBad_areSkippedAndCounted() {
        JsonObject execution = desk.ends(desk.started("rows", 1000, "badEvery", 100));

        assertThat(execution.getString("exitStatus")).isEqualTo("990 ONCE");
        assertThat(desk.step(execution, "touch").getInt("skipped")).isEqualTo(10);
        assertThat(desk.step(execution, "touch").getInt("written")).isEqualTo(990);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"rows\": 0}", "{\"rows\": \"many\"}", "{\"rows\": 1.5}", "{\"rows\": [1]}", "{\"rows\": 1e99}"
            })
    void start_withAParameterThatCannotBeUsed_isRefusedByName(String parameters) {
        Answer answer = desk.api()
                .raw("POST", "/ops/jobs/probe/executions", "application/json", "{\"parameters\": " + parameters + "}");

        answer.isProblem(400, "invalid-request");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("parameters.rows");
    }

    @Test
    void start_withAnUnknownParameter_isRefusedByName() {
        Answer answer = desk.start("colour", "red");

        answer.isProblem(400, "invalid-request");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("parameters.colour");
    }

    @Test
    void start_whileItRuns_isRefused_alsoFromTheConsole() {
        long first = desk.started("rows", 2000, "chunk", 50, "pause", LONG_PAUSE);
        desk.movesOn(first);

        desk.start("rows", 10).isProblem(409, "job-running");
        desk.post("/executions/" + first + "/abandon").isProblem(409, "execution-running");
        desk.post("/executions/" + first + "/restart").isProblem(409, "execution-running");
        long foreign = Management.startJob("probe", Map.of("rows", "10"));

        JsonObject refused = desk.ends(foreign);
        assertThat(refused.getString("status")).isEqualTo("FAILED");
        assertThat(refused.getString("exitStatus")).isEqualTo("REFUSED");
        assertThat(refused.getString("trigger")).isEqualTo("CONSOLE");
        assertThat(refused.getJsonArray("steps")).isEmpty();
        assertThat(desk.execution(first).getString("status")).isEqualTo("STARTED");
        desk.post("/executions/" + first + "/stop").is(202);
        assertThat(desk.ends(first).getString("status")).isEqualTo("STOPPED");
    }

    @Test
    void execution_fromTheConsole_isTheirsLikeAnyOther() {
        long id = Management.startJob("probe", Map.of("rows", "500"));

        JsonObject execution = desk.ends(id);

        assertThat(execution.getString("exitStatus")).isEqualTo("500 ONCE");
        assertThat(execution.getString("trigger")).isEqualTo("CONSOLE");
        assertThat(execution.getJsonObject("parameters")).isEqualTo(Body.of("rows", "500"));
        assertThat(desk.get("/jobs/probe/executions?limit=1")
                        .is(200)
                        .items()
                        .getFirst()
                        .getInt("executionId"))
                .isEqualTo((int) id);
    }

    @Test
    void execution_stoppedInTheMiddle_goesOnFromThere() {
        long id = desk.started("rows", 4000, "chunk", 100, "pause", LONG_PAUSE);
        desk.movesOn(id);

        desk.post("/executions/" + id + "/stop").is(202);
        JsonObject stopped = desk.ends(id);
        long next = desk.post("/executions/" + id + "/restart")
                .is(201)
                .json()
                .getJsonNumber("executionId")
                .longValueExact();
        JsonObject complete = desk.ends(next);

        assertThat(stopped.getString("status")).isEqualTo("STOPPED");
        assertThat(stopped.getBoolean("stopRequested")).isTrue();
        int before = desk.step(stopped, "touch").getInt("written");
        assertThat(before).isBetween(1, 3999);
        assertThat(complete.getString("exitStatus")).isEqualTo("4000 ONCE");
        assertThat(complete.getString("trigger")).isEqualTo("RESTART");
        assertThat(complete.getInt("restartOf")).isEqualTo((int) id);
        assertThat(desk.step(complete, "touch").getInt("written")).isEqualTo(4000 - before);
        desk.post("/executions/" + id + "/restart").isProblem(409, "execution-restarted");
        desk.post("/executions/" + next + "/restart").isProblem(409, "execution-complete");
        desk.post("/executions/" + next + "/stop").isProblem(409, "execution-ended");
        desk.post("/executions/" + next + "/abandon").isProblem(409, "execution-ended");
    }

    @Test
    void execution_thatFailed_goesOn_andTellsWhy() {
        long id = desk.started("rows", 3000, "chunk", 100, "failAt", 2222, "partitions", 1);

        JsonObject failed = desk.ends(id);
        long next = desk.post("/executions/" + id + "/restart")
                .is(201)
                .json()
                .getJsonNumber("executionId")
                .longValueExact();

        assertThat(failed.getString("status")).isEqualTo("FAILED");
        assertThat(desk.step(failed, "touch").getInt("written")).isEqualTo(2200);
        assertThat(desk.step(failed, "touch").getInt("rollbacks")).isEqualTo(1);
        assertThat(desk.ends(next).getString("exitStatus")).isEqualTo("3000 ONCE");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(desk.log(id))
                .anySatisfy(line -> assertThat(line).startsWith("probe begins"))
                .anySatisfy(line -> assertThat(line).contains("Row 2222 fails, as was wanted"))
                .anySatisfy(line -> assertThat(line).startsWith("probe ends")));
    }

    @Test
    void execution_givenUp_goesOnNoMore() {
        long id = desk.started("rows", 1000, "failAt", 500);
        desk.ends(id);

        desk.post("/executions/" + id + "/abandon").is(204);

        assertThat(desk.execution(id).getString("status")).isEqualTo("ABANDONED");
        desk.post("/executions/" + id + "/restart").isProblem(409, "execution-abandoned");
    }

    @Test
    void list_isNewestFirst_inPages() {
        long older = desk.started("rows", 10);
        desk.ends(older);
        long newer = desk.started("rows", 10);
        desk.ends(newer);

        Answer first = desk.get("/jobs/probe/executions?limit=1").is(200);
        Answer second = desk.get("/jobs/probe/executions?limit=1&cursor=" + first.text("next"))
                .is(200);

        assertThat(List.of(
                        first.items().getFirst().getInt("executionId"),
                        second.items().getFirst().getInt("executionId")))
                .containsExactly((int) newer, (int) older);
        desk.get("/jobs/probe/executions?cursor=x").isProblem(400, "invalid-request");
        JsonObject statistics = desk.get("/jobs/probe/statistics").is(200).json();
        assertThat(statistics.getInt("count")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void oldExecutions_arePruned_butNotTheLast() {
        long id = desk.started("rows", 10);
        desk.ends(id);
        Answer started = desk.api()
                .post("/ops/jobs/prune-executions/executions", Body.of("parameters", Body.of("days", 1)))
                .is(201);

        JsonObject pruned =
                desk.ends(started.json().getJsonNumber("executionId").longValueExact());

        assertThat(pruned.getString("status")).isEqualTo("COMPLETED");
        assertThat(desk.execution(id).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void jobs_areForOperatorsOnly() {
        Api somebody = Person.registered().api();

        somebody.get("/ops/jobs").isProblem(403);
        somebody.post("/ops/jobs/probe/executions", Body.of()).isProblem(403);
        somebody.get("/ops/executions/1").isProblem(403);
        Api.asNobody().get("/ops/jobs").isProblem(401);
        desk.get("/executions/999999999").isProblem(404, "not-found");
        desk.get("/executions/x").isProblem(400);
    }

    @Test
    void acts_areInTheTrail() {
        long id = desk.started("rows", 1000, "failAt", 500);
        desk.ends(id);
        desk.post("/executions/" + id + "/abandon").is(204);

        assertThat(TheDatabase.actionsOn("execution", Long.toString(id))).containsExactly("execution.abandoned");
        assertThat(TheDatabase.actionsOn("job", "probe")).contains("job.started");
    }
}
