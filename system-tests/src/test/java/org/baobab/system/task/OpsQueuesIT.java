package org.baobab.system.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queues in figures, and the operator's hand on each. */
@Isolated("stops queues that others work through")
class OpsQueuesIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Operator operator = new Operator();

    @Test
    void queues_areAllThere_withTheirFigures() {
        Answer answer = operator.get("/queues").is(200);

        assertThat(answer.items())
                .extracting(queue -> queue.getString("name"))
                .containsExactly("urgent", "high", "normal", "low", "pdf", "media", "webhook", "export");
        assertThat(answer.items()).allSatisfy(queue -> {
            assertThat(queue)
                    .containsKeys(
                            "depth",
                            "delayed",
                            "consumers",
                            "inDelivery",
                            "deadLetters",
                            "oldestAge",
                            "rate",
                            "paused");
            assertThat(queue.getInt("consumers")).isPositive();
        });
        assertThat(answer.json().isNull("next")).isTrue();
    }

    @Test
    void queue_tellsItsLastHourByMinutes() {
        Instant before = Instant.now();
        operator.awaitsAll(operator.probes("pdf", 40), "DONE");

        JsonObject queue = await("the minute shows them")
                .atMost(PATIENCE)
                .until(
                        () -> operator.queue("pdf"),
                        now -> recent(now, before).stream()
                                        .mapToInt(minute -> minute.getInt("done"))
                                        .sum()
                                >= 40);

        assertThat(queue.getJsonArray("minutes")).hasSize(60);
        assertThat(recent(queue, before).stream()
                        .mapToInt(minute -> minute.getInt("submitted"))
                        .sum())
                .isGreaterThanOrEqualTo(40);
        assertThat(queue.getJsonNumber("rate").doubleValue()).isPositive();
    }

    @Test
    void pause_holdsTasksBack_untilResume() {
        operator.post("/queues/export/pause").is(204);
        operator.post("/queues/export/pause").is(204);
        String batch;
        try {
            batch = operator.probes("export", 30);
            // Others move meanwhile, so it is not for want of time that these do not.
            operator.awaits(operator.probe("pdf"), "DONE");
            operator.awaits(operator.probe("media"), "DONE");

            assertThat(operator.tasks("limit=100&batchId=" + batch))
                    .hasSize(30)
                    .allSatisfy(task -> assertThat(task.getString("state")).isEqualTo("QUEUED"));
            JsonObject queue = operator.queue("export");
            assertThat(queue.getBoolean("paused")).isTrue();
            assertThat(queue.getInt("depth")).isGreaterThanOrEqualTo(30);
            assertThat(queue.isNull("oldestAge")).isFalse();
        } finally {
            operator.post("/queues/export/resume").is(204);
        }

        operator.awaitsAll(batch, "DONE");
        assertThat(operator.queue("export").getBoolean("paused")).isFalse();
        operator.post("/queues/export/resume").is(204);
    }

    @Test
    void redrive_putsDeadLettersBack() {
        String batch = operator.probes("webhook", 20, "permanent", true);
        operator.awaitsAll(batch, "FAILED");
        assertThat(operator.queue("webhook").getInt("deadLetters")).isGreaterThanOrEqualTo(20);
        operator.post("/queues/webhook/pause").is(204);
        try {
            Answer answer = operator.post("/queues/webhook/redrive").is(202);

            assertThat(answer.json().getInt("count")).isGreaterThanOrEqualTo(20);
            assertThat(operator.queue("webhook").getInt("deadLetters")).isZero();
            assertThat(operator.tasks("batchId=" + batch))
                    .allSatisfy(task -> assertThat(task.getString("state")).isEqualTo("QUEUED"));
        } finally {
            operator.post("/queues/webhook/resume").is(204);
        }
        operator.awaitsAll(batch, "FAILED");
    }

    @Test
    void urgent_overtakesTenThousandLowOnes() {
        String low = operator.probes("low", 10_000, "millis", 2);

        operator.awaits(operator.probe("urgent"), "DONE");

        assertThat(operator.tasks("limit=1&state=QUEUED&batchId=" + low)).isNotEmpty();
        operator.awaitsAll(low, "DONE");
    }

    @ParameterizedTest
    @CsvSource({"pause", "resume", "redrive"})
    void act_onAQueueThatIsNone_is404(String act) {
        operator.post("/queues/slow/" + act).isProblem(404, "not-found");
        operator.get("/queues/slow").isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"count,0", "count,100001", "millis,-1", "failures,21"})
    void probe_outOfBounds_is400(String field, int value) {
        Api api = operator.api();

        api.post("/ops/queues/pdf/probe", Body.with(Body.of("count", 1), field, value))
                .blames(field);
        api.post("/ops/queues/pdf/probe", Body.of()).blames("count");
        api.post("/ops/queues/slow/probe", Body.of("count", 1)).isProblem(404);
    }

    @Test
    void movement_isToldToOperators() {
        try (LiveLine line = LiveLine.of(Person.administrator())) {
            operator.probe("pdf");

            JsonObject event = line.awaits("queues.changed");
            assertThat(event.getJsonObject("data").getJsonArray("queues").toString())
                    .contains("pdf");
        }
    }

    private static List<JsonObject> recent(JsonObject queue, Instant since) {
        return queue.getJsonArray("minutes").getValuesAs(JsonObject.class).stream()
                .filter(minute -> Instant.parse(minute.getString("at")).isAfter(since.minusSeconds(60)))
                .toList();
    }
}
