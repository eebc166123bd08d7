package org.baobab.system.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of tasks, and the operator's hand on each. */
@Isolated("stops queues that others work through")
class OpsTasksIT extends ClientTest {
    private final Operator operator = new Operator();

    @Test
    void task_done_isToldAsTheContractSays() {
        String id = operator.probe("pdf");
        operator.awaits(id, "DONE");

        Answer answer = operator.api().get("/tasks/" + id).is(200);

        assertThat(answer.json().keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "priority",
                        "state",
                        "attempts",
                        "progress",
                        "createdAt",
                        "startedAt",
                        "finishedAt");
        assertThat(answer.text("kind")).isEqualTo("task.probe");
        assertThat(answer.text("progress")).isEqualTo("100");
        operator.api()
                .with("If-None-Match", answer.needHeader("ETag"))
                .get("/tasks/" + id)
                .is(304);
    }

    @Test
    void task_ofSomebodyElse_isNotThere() {
        String id = operator.probe("pdf");

        Person.registered().api().get("/tasks/" + id).isProblem(404, "not-found");
        Api.asNobody().get("/tasks/" + id).isProblem(401);
        operator.api().get("/tasks/" + UUID.randomUUID()).isProblem(404, "not-found");
        operator.api().get("/tasks/1-1-1-1-1").isProblem(400);
    }

    @Test
    void ops_isForOperatorsOnly() {
        Api person = Person.registered().api();
        String id = operator.probe("pdf");

        for (String path : List.of("/ops/tasks", "/ops/tasks/" + id, "/ops/queues", "/ops/queues/pdf")) {
            Api.asNobody().get(path).isProblem(401);
            person.get(path).isProblem(403);
        }
        for (String act : List.of("/ops/tasks/" + id + "/retry", "/ops/tasks/" + id + "/cancel")) {
            person.post(act).isProblem(403);
        }
        for (String act : List.of("pause", "resume", "redrive")) {
            Api.asNobody().post("/ops/queues/pdf/" + act).isProblem(401);
            person.post("/ops/queues/pdf/" + act).isProblem(403);
        }
        person.post("/ops/queues/pdf/probe", Body.of("count", 1)).isProblem(403);
        person.post("/ops/tasks/retry-failed", Body.of("kind", "task.probe")).isProblem(403);
    }

    @Test
    void failure_isFollowedByAnotherAttemptAfterADelay() {
        String id = operator.probe("media", "failures", 1);

        JsonObject waiting = operator.awaits(id, task -> task.getInt("attempts") == 1 && task.containsKey("error"));
        assertThat(waiting.getString("state")).isEqualTo("QUEUED");
        assertThat(Instant.parse(waiting.getString("dueAt"))).isAfter(Instant.parse(waiting.getString("startedAt")));

        JsonObject done = operator.awaits(id, "DONE");
        assertThat(done.getInt("attempts")).isEqualTo(2);
        assertThat(done.containsKey("error")).isFalse();
    }

    @Test
    void threeFailures_endTheTaskWithTheReason() {
        JsonObject failed = operator.awaits(operator.probe("media", "failures", 20), "FAILED");

        assertThat(failed.getInt("attempts")).isEqualTo(3);
        assertThat(failed.getString("error")).contains("attempt 3");
        assertThat(failed.containsKey("dueAt")).isFalse();
    }

    @Test
    void permanentFailure_endsTheTaskAtOnce() {
        JsonObject failed = operator.awaits(operator.probe("media", "permanent", true), "FAILED");

        assertThat(failed.getInt("attempts")).isEqualTo(1);
        assertThat(failed.getJsonObject("payload").getBoolean("permanent")).isTrue();
    }

    @Test
    void retry_ofAFailedTask_isTakenOnce() {
        String id = operator.probe("media", "permanent", true);
        operator.awaits(id, "FAILED");
        operator.post("/queues/media/pause").is(204);
        try {
            List<Answer> answers = AtOnce.call(8, i -> operator.post("/tasks/" + id + "/retry"));

            assertThat(AtOnce.statuses(answers)).containsEntry(202, 1L).containsEntry(409, 7L);
            Answer taken = answers.stream()
                    .filter(answer -> answer.status() == 202)
                    .findFirst()
                    .orElseThrow();
            assertThat(taken.text("taskId")).isEqualTo(id);
            assertThat(taken.location()).isEqualTo("/tasks/" + id);
            JsonObject anew = operator.task(id);
            assertThat(anew.getInt("attempts")).isZero();
            assertThat(anew.keySet()).doesNotContain("error", "startedAt", "finishedAt");
        } finally {
            operator.post("/queues/media/resume").is(204);
        }
        assertThat(operator.awaits(id, "FAILED").getInt("attempts")).isEqualTo(1);
    }

    @Test
    void act_inTheWrongState_isAConflict() {
        String done = operator.probe("pdf");
        operator.awaits(done, "DONE");

        operator.post("/tasks/" + done + "/retry").isProblem(409, "task-not-ended");
        operator.post("/tasks/" + done + "/cancel").isProblem(409, "task-ended");
        operator.post("/tasks/" + UUID.randomUUID() + "/retry").isProblem(404, "not-found");
        operator.post("/tasks/" + UUID.randomUUID() + "/cancel").isProblem(404, "not-found");
    }

    @Test
    void cancel_ofATaskThatWaits_keepsItFromRunningUntilItIsRetried() {
        operator.post("/queues/media/pause").is(204);
        String id = operator.probe("media");
        operator.post("/tasks/" + id + "/cancel").is(202);
        operator.post("/tasks/" + id + "/cancel").isProblem(409, "task-ended");
        operator.post("/queues/media/resume").is(204);
        operator.awaits(operator.probe("media"), "DONE");

        assertThat(operator.task(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(operator.task(id).containsKey("startedAt")).isFalse();

        operator.post("/tasks/" + id + "/retry").is(202);
        operator.awaits(id, "DONE");
    }

    @Test
    void cancel_ofATaskThatRuns_stopsItsWorker() {
        String id = operator.probe("export", "millis", 20_000);
        operator.awaits(id, "RUNNING");

        operator.post("/tasks/" + id + "/cancel").is(202);
        // The queue has one worker only: it is free again long before the probe would have come to its end.
        JsonObject next = operator.awaits(operator.probe("export"), "DONE");

        JsonObject cancelled = operator.task(id);
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        assertThat(Instant.parse(next.getString("finishedAt")))
                .isBefore(Instant.parse(cancelled.getString("startedAt")).plusSeconds(15));
    }

    @Test
    void retryFailed_startsEveryFailureOfTheKind() {
        String batch = operator.probes("media", 12, "permanent", true);
        operator.awaitsAll(batch, "FAILED");
        Instant before = Instant.now();

        Answer answer = operator.api()
                .post("/ops/tasks/retry-failed", Body.of("kind", "task.probe"))
                .is(202);

        assertThat(answer.json().getInt("count")).isGreaterThanOrEqualTo(12);
        for (JsonObject task : operator.tasks("batchId=" + batch)) {
            operator.awaits(
                    task.getString("id"),
                    again -> again.getString("state").equals("FAILED")
                            && Instant.parse(again.getString("startedAt")).isAfter(before));
        }
        operator.api()
                .post("/ops/tasks/retry-failed", Body.of("kind", "no.such.kind"))
                .is(202);
        operator.api().post("/ops/tasks/retry-failed", Body.of()).blames("kind");
    }

    @Test
    void list_filters() {
        Instant before = Instant.now();
        String batch = operator.probes("pdf", 5);
        operator.awaitsAll(batch, "DONE");

        assertThat(operator.tasks("batchId=" + batch + "&state=DONE&kind=task.probe&queue=pdf&since=" + before))
                .hasSize(5);
        assertThat(operator.tasks("batchId=" + batch + "&state=FAILED")).isEmpty();
        assertThat(operator.tasks("batchId=" + batch + "&kind=webhook.deliver")).isEmpty();
        assertThat(operator.tasks("batchId=" + batch + "&queue=low")).isEmpty();
        assertThat(operator.tasks("batchId=" + batch + "&since=" + Instant.now().plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void list_goesOnFromTheCursor() {
        String batch = operator.probes("pdf", 25);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page =
                    operator.get("/tasks?limit=10&batchId=" + batch + cursor).is(200);
            page.items().forEach(task -> seen.add(task.getString("id")));
            cursor = page.text("next") == null ? null : "&cursor=" + page.text("next");
        } while (cursor != null);

        assertThat(seen).hasSize(25);
        assertThat(new HashSet<>(seen)).hasSize(25);
        assertThat(seen).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=WAITING",
                "state=done",
                "since=yesterday",
                "queue=slow",
                "batchId=7",
                "limit=0",
                "cursor=x"
            })
    void list_byABadFilter_is400(String filter) {
        operator.get("/tasks?" + filter).blames(filter.substring(0, filter.indexOf('=')));
    }
}
