package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

/** One report for each organisation and week: on paper, among its documents, and by mail. */
class WeeklyReportsIT extends ClientTest {
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
    private static final String SENT = "SELECT count(*) FROM weekly_report WHERE organization_id = ? AND state = ?";

    private final Company company = Company.founded();
    private final Person manager = company.member("MANAGER");
    private final Person agent = company.member("AGENT");
    private final Desk desk = new Desk();

    @Test
    void report_isKeptAndMailedToManagers_onceHoweverOftenItRuns() {
        Desk.completed(run());
        Desk.completed(run());

        JsonObject letter = Inbox.of(manager.email()).about("rapport");
        List<JsonObject> files = letter.getJsonArray("attachments").getValuesAs(JsonObject.class);
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().getString("name"))
                .startsWith("Rapport hebdomadaire ")
                .endsWith(".pdf");
        byte[] pdf = Api.asNobody()
                .get(TheServer.sandbox() + files.getFirst().getString("href"))
                .is(200)
                .bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(letter.getString("text")).contains("/unsubscribe?token=", "/documents/detail?id=");
        assertThat(reports()).hasSize(1);
        assertThat(letters(manager)).as("no second letter").hasSize(1);
        assertThat(letters(agent)).as("agents are not written to").isEmpty();
        assertThat(Rows.count(SENT, company.id(), "SENT")).isEqualTo(1);
    }

    @Test
    void manager_whoSwitchedReportsOff_getsNone() {
        Rows.change(
                "INSERT INTO notification_preference (account_id, time_zone, changed_at, version) VALUES (?, 'UTC', now(), 0)",
                manager.id());
        Rows.change("INSERT INTO switched_off_topic VALUES (?, 'reports', 'EMAIL')", manager.id());

        Desk.completed(run());

        Inbox.of(company.owner().email()).about("rapport");
        assertThat(letters(manager)).isEmpty();
    }

    @Test
    void weekWithoutActivity_hasNoReport() {
        Desk.completed(desk.run(
                "weekly-reports",
                "week",
                "2020-06-03",
                "organization",
                company.id().toString()));

        assertThat(reports()).isEmpty();
        assertThat(Rows.count(SENT, company.id(), "SENT")).isZero();
    }

    @Test
    void organisationThatFails_isSkippedWithARecord_theOthersHaveTheirs_andTheNextRunMakesItUp() {
        Company unlucky = Company.founded();
        JsonObject execution;
        try (Stumble stone = Stumble.over("document", "INSERT", "organization_id", unlucky.id())) {
            execution = desk.run("weekly-reports", "week", TODAY);
            assertThat(stone).isNotNull();
        }

        Desk.completed(execution);
        assertThat(Desk.step(execution, "reports").getInt("skipped")).isEqualTo(1);
        assertThat(Rows.count(SENT, company.id(), "SENT")).isEqualTo(1);
        assertThat(Rows.count(SENT, unlucky.id(), "FAILED")).isEqualTo(1);
        long id = execution.getJsonNumber("executionId").longValue();
        Awaitility.await("the log names it")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> desk.api()
                                .get("/ops/executions/" + id + "/log")
                                .is(200)
                                .body(),
                        log -> log.contains(unlucky.id().toString()));

        Desk.completed(desk.run("weekly-reports", "week", TODAY));
        assertThat(Rows.count(SENT, unlucky.id(), "SENT")).isEqualTo(1);
    }

    @Test
    void runThatBrokeOffBeforeItsLetters_keepsOneDocument_andSendsThemAtLast() {
        JsonObject first;
        try (Stumble stone = Stumble.over("weekly_report", "UPDATE", "organization_id", company.id())) {
            first = run();
            assertThat(stone).isNotNull();
        }
        assertThat(Rows.count(SENT, company.id(), "SENT")).as("%s", first).isZero();
        assertThat(reports()).hasSize(1);

        Desk.completed(run());

        assertThat(reports()).as("the document of the first run").hasSize(1);
        assertThat(Rows.count(SENT, company.id(), "SENT")).isEqualTo(1);
        Inbox.of(manager.email()).about("rapport");
    }

    @Test
    void parametersThatCannotBe_areRefused() {
        desk.api()
                .post("/ops/jobs/weekly-reports/executions", Body.of("parameters", Body.of("week", "2026-W47")))
                .isProblem(400);
        JsonObject execution = desk.run("weekly-reports", "organization", "nobody");
        assertThat(execution.getString("status")).isEqualTo("FAILED");
    }

    private JsonObject run() {
        return desk.run(
                "weekly-reports", "week", TODAY, "organization", company.id().toString());
    }

    private List<JsonObject> reports() {
        return company.owner().api().get("/documents?bucket=reports").is(200).items();
    }

    private static List<JsonObject> letters(Person person) {
        return Inbox.of(person.email()).messages().stream()
                .filter(message -> message.toString().contains("rapport de la semaine"))
                .toList();
    }
}
