package org.baobab.system.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ConditionFactory;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When jobs run: the schedule that operators change, what comes of its times, and what operators are told. */
@ResourceLock("the job probe")
class SchedulerIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String JOBS = "/ops/jobs/";

    /** It does not make up for what it missed. */
    private static final String PROBE = JOBS + "probe";

    /** It does, once. */
    private static final String PRUNE = JOBS + "prune-executions";

    private static final String NEW_YEAR = "0 0 1 1 *";

    private static final String OPERATOR = "admin@demo.baobab.test";
    private static final Object[] SLOW = {"rows", 500, "chunk", 10, "partitions", 1, "pause", 500};

    private final JobDesk desk = new JobDesk();
    private final Api api = desk.api();

    @BeforeEach
    void schedule() {
        change(PROBE, Body.of("schedule", NEW_YEAR, "timeZone", "UTC", "enabled", true));
    }

    @AfterEach
    void switchOff() {
        running().forEach(execution -> desk.post("/executions/" + execution + "/stop"));
        awaiting("the probes come to their end").until(() -> running().isEmpty());
        change(PROBE, Body.of("enabled", false));
    }

    @Test
    void job_whoseTimeHasCome_runsOnceForIt() {
        Instant due = justNow();

        TheDatabase.letJobBeDue("probe", due);

        JsonObject execution = awaitRunFor(PROBE, due, "COMPLETED");
        assertThat(execution.getString("trigger")).isEqualTo("SCHEDULE");
        assertThat(runsFor(PROBE, due)).hasSize(1);
        assertThat(nextRun(PROBE)).isAfter(Instant.now());
    }

    @Test
    void job_thatMakesUpForWhatItMissed_runsOnce() {
        Instant due = justNow().minus(3, ChronoUnit.DAYS);

        TheDatabase.letJobBeDue("prune-executions", due);

        assertThat(awaitRunFor(PRUNE, due, "COMPLETED").getString("trigger")).isEqualTo("MISSED");
        assertThat(runsFor(PRUNE, due)).hasSize(1);
        assertThat(nextRun(PRUNE)).isAfter(Instant.now());
    }

    @Test
    void job_thatDoesNot_waitsForItsNextTime() {
        Instant due = justNow().minus(3, ChronoUnit.DAYS);

        TheDatabase.letJobBeDue("probe", due);

        assertThat(awaitSkipped(PROBE, due).getString("reason")).isEqualTo("NO_SERVER");
        assertThat(runsFor(PROBE, due)).isEmpty();
        assertThat(nextRun(PROBE)).isAfter(Instant.now());
    }

    @Test
    void time_thatComesWhileTheJobRuns_isLeftOut() {
        desk.started(SLOW);
        Instant due = justNow();

        TheDatabase.letJobBeDue("probe", due);

        assertThat(awaitSkipped(PROBE, due).getString("reason")).isEqualTo("STILL_RUNNING");
        assertThat(runsFor(PROBE, due)).isEmpty();
    }

    @Test
    void job_thatIsSwitchedOff_runsOnlyWhenItIsAskedTo() {
        Answer off = change(PROBE, Body.of("enabled", false));
        assertThat(off.json().getBoolean("enabled")).isFalse();
        assertThat(off.text("nextRun")).isNull();
        Instant due = justNow();

        TheDatabase.letJobBeDue("probe", due);
        TheDatabase.letJobBeDue("prune-executions", due);

        // By the time that the other has run, the scheduler has looked at both.
        awaitRunFor(PRUNE, due, "COMPLETED");
        assertThat(runsFor(PROBE, due)).isEmpty();
        assertThat(desk.ends(desk.started("rows", 10)).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void change_isShownKeptAndRecorded() {
        Answer changed = change(PROBE, Body.of("schedule", "30 4 * * mon-fri", "timeZone", "Africa/Conakry"));

        assertThat(changed.text("schedule")).isEqualTo("30 4 * * MON-FRI");
        assertThat(changed.text("timeZone")).isEqualTo("Africa/Conakry");
        assertThat(changed.text("nextRun")).endsWith("T04:30:00Z");
        assertThat(api.get(PROBE).is(200).json()).isEqualTo(changed.json());
        Instant next = Instant.parse(changed.text("nextRun"));
        assertThat(upcoming("?to=" + next.plusSeconds(1))).contains(Body.of("job", "probe", "at", next.toString()));
        assertThat(upcoming("?to=" + next))
                .extracting(run -> run.getString("job"))
                .doesNotContain("probe");
    }

    @Test
    void change_ofAJobThatChangedSince_is412() {
        String seen = api.get(PROBE).is(200).needHeader("ETag");
        api.seen(seen).patch(PROBE, Body.of("schedule", "1 1 1 1 *")).is(200);

        api.seen(seen).patch(PROBE, Body.of("schedule", "2 2 2 2 *")).isProblem(412, "stale-version");

        assertThat(api.get(PROBE).text("schedule")).isEqualTo("1 1 1 1 *");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        schedule | * * * *
        schedule | * * * * * *
        schedule | 0 0 31 2 *
        schedule | 0 25 * * *
        schedule | 0 0 * * LUN
        schedule | @daily
        schedule | 0 0 ? * MON
        timeZone | Mars/Phobos
        timeZone | UTC+1
        """)
    void change_toWhatCannotBe_is400(String field, String value) {
        Answer refused = api.patch(PROBE, Body.of(field, value)).blames(field);

        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .isNotBlank();
        assertThat(api.get(PROBE).text("schedule")).isEqualTo(NEW_YEAR);
    }

    @Test
    void change_toNothing_is400() {
        for (String field : List.of("schedule", "timeZone", "enabled")) {
            api.patch(PROBE, Body.of(field, JsonValue.NULL)).blames(field);
        }
        api.patch(PROBE, Body.of("enabled", "yes")).blames("enabled");
        api.patch(PROBE, Body.of("cron", NEW_YEAR)).isProblem(400);
        api.patch(JOBS + "no-such-job", Body.of("enabled", true)).isProblem(404, "not-found");
        Person.registered().api().patch(PROBE, Body.of("enabled", true)).isProblem(403);
        Person.registered().api().get("/ops/schedule").isProblem(403);
    }

    @Test
    void calendar_hasItsLimits() {
        api.get("/ops/schedule?to=" + Instant.now().plus(63, ChronoUnit.DAYS)).blames("to");
        api.get("/ops/schedule?to=" + Instant.now().plus(3000, ChronoUnit.DAYS)).blames("to");
        api.get("/ops/schedule?from=" + Instant.now().plus(3000, ChronoUnit.DAYS))
                .blames("from");
        api.get("/ops/schedule?from=2026-11-22T00:00:00Z&to=2026-11-21T00:00:00Z")
                .blames("to");
        api.get("/ops/schedule?from=tomorrow").blames("from");
    }

    @Test
    void run_thatTakesTooLong_isToldToTheOperatorsOnce() {
        long execution = desk.started(SLOW);
        desk.movesOn(execution);

        TheDatabase.letExecutionBeOld(execution);

        assertThat(awaitNotice(execution).getString("title")).contains("dure trop longtemps");
        assertThat(mailAbout(execution)).contains("plus de").contains("(probe)");
        stop(execution);
        assertThat(notices(execution)).hasSize(1);
    }

    @Test
    void run_thatFails_isToldToTheOperators() {
        long execution = desk.started("rows", 100, "failAt", 50);

        assertThat(awaitNotice(execution).getString("title")).contains("Échec");
        assertThat(mailAbout(execution)).contains("(probe)").contains("a échoué");
        assertThat(desk.ends(execution).getString("status")).isEqualTo("FAILED");
    }

    @Test
    void run_thatSomebodyStopped_isNoNews() {
        long stopped = desk.started(SLOW);
        desk.movesOn(stopped);
        stop(stopped);
        long failed = desk.started("rows", 100, "failAt", 50);

        // What is told of the later one would have been told of the earlier one by then.
        awaitNotice(failed);
        assertThat(notices(stopped)).isEmpty();
    }

    @Test
    void health_tellsWhenTheSchedulerLastLooked() {
        JsonObject check = Api.asNobody().get("//health").is(200).json().getJsonArray("checks").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("name").equals("scheduler"))
                .findFirst()
                .orElseThrow();

        assertThat(check.getString("status")).isEqualTo("UP");
        assertThat(Instant.parse(check.getJsonObject("data").getString("lastTick")))
                .isAfter(Instant.now().minusSeconds(30));
    }

    private Answer change(String job, JsonObject patch) {
        return api.patch(job, patch).is(200);
    }

    private void stop(long execution) {
        desk.post("/executions/" + execution + "/stop").is(202);
        assertThat(desk.ends(execution).getString("status")).isEqualTo("STOPPED");
    }

    private JsonObject awaitRunFor(String job, Instant due, String status) {
        return awaiting("a run of " + job + " for " + due)
                .until(() -> runsFor(job, due).stream().findFirst(), found -> found.filter(
                                run -> run.getString("status").equals(status))
                        .isPresent())
                .orElseThrow();
    }

    private List<JsonObject> runsFor(String job, Instant due) {
        return api.get(job + "/executions?limit=100").is(200).items().stream()
                .filter(run -> due.toString().equals(run.getString("dueAt", "")))
                .toList();
    }

    private JsonObject awaitSkipped(String job, Instant due) {
        return awaiting("no run of " + job + " for " + due)
                .until(
                        () -> api.get(job + "/skipped").is(200).items().stream()
                                .filter(run -> due.toString().equals(run.getString("dueAt")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<Long> running() {
        return api.get(PROBE + "/executions").is(200).items().stream()
                .filter(run -> List.of("STARTING", "STARTED", "STOPPING").contains(run.getString("status")))
                .map(run -> run.getJsonNumber("executionId").longValueExact())
                .toList();
    }

    private JsonObject awaitNotice(long execution) {
        return awaiting("a notice of " + execution)
                .until(() -> notices(execution), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonObject> notices(long execution) {
        return api.get("/me/notifications?limit=100").is(200).items().stream()
                .filter(notice -> notice.getString("link", "").endsWith("/ops/executions/detail?id=" + execution))
                .toList();
    }

    private String mailAbout(long execution) {
        return Inbox.of(OPERATOR)
                .about("/ops/executions/detail?id=" + execution)
                .getString("text");
    }

    private Instant nextRun(String job) {
        return awaiting("the next run of " + job)
                .until(() -> api.get(job).is(200).text("nextRun"), next -> next != null)
                .transform(Instant::parse);
    }

    private List<JsonObject> upcoming(String query) {
        return api.get("/ops/schedule" + query).is(200).items();
    }

    private static ConditionFactory awaiting(String what) {
        return await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(200));
    }

    private static Instant justNow() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
