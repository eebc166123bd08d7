package org.baobab.system.fleet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.baobab.system.fleet.core.Yard.PAPERS;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.baobab.system.chores.Desk;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that end: what is said of them, which is in force, and who is reminded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private Yard yard;
    private Api agent;
    private Api viewer;
    private String car;
    private String driver;

    @BeforeAll
    void found() {
        yard = Yard.founded();
        agent = yard.member("AGENT");
        viewer = yard.member("VIEWER");
        car = agent.post(Yard.VEHICLES, Yard.car()).is(201).text("id");
        driver = agent.post(Yard.DRIVERS, Yard.driver()).is(201).text("id");
    }

    private JsonObject insurance(int days) {
        return Body.of(
                "vehicleId",
                car,
                "kind",
                "INSURANCE",
                "number",
                "SAA-00817",
                "issuer",
                "SAA Alger Centre",
                "validFrom",
                today.minusDays(300).toString(),
                "expiresOn",
                today.plusDays(days).toString(),
                "note",
                "Tous risques");
    }

    @Test
    void create_change_andDelete() {
        Answer created = agent.post(PAPERS, insurance(200)).is(201);
        assertThat(created.location()).isEqualTo(PAPERS + "/" + created.id());
        insurance(200)
                .forEach((name, value) ->
                        assertThat(created.json().get(name)).as(name).isEqualTo(value));
        String tag = viewer.get(created.location()).is(200).needHeader("ETag");
        String later = today.plusDays(400).toString();

        agent.seen(tag).patch(created.location(), Body.of("expiresOn", later)).is(200);

        agent.seen(tag).put(created.location(), insurance(3)).isProblem(412, "stale-version");
        agent.put(created.location(), Body.with(insurance(300), "note", null)).is(200);
        assertThat(agent.get(created.location()).is(200).json()).doesNotContainKey("note");
        assertThat(Yard.names(viewer.get(PAPERS + "?vehicleId=" + car).is(200), "id"))
                .contains(created.text("id"));
        assertThat(viewer.get(PAPERS + "?driverId=" + driver + "&kind=INSURANCE")
                        .is(200)
                        .items())
                .isEmpty();
        agent.delete(created.location()).is(204);
        viewer.get(created.location()).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({
        "kind,null,kind",
        "kind,\"LICENCE\",kind",
        "kind,\"PASSPORT\",kind",
        "expiresOn,null,expiresOn",
        "expiresOn,\"1492-01-01\",expiresOn",
        "validFrom,\"2199-01-01\",expiresOn",
        "vehicleId,null,vehicleId",
        "vehicleId,\"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001\",vehicleId",
        "driverId,\"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001\",driverId",
        "documentId,\"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001\",documentId",
        "number,17,number"
    })
    void create_withWhatCannotBe_blamesTheField(String member, String value, String field) {
        String body = Body.with(insurance(9), member, "@").toString().replace("\"@\"", value);

        agent.raw("POST", PAPERS, "application/json", body).blames(field);
    }

    @Test
    void due_knowsWhatIsInForce_andLicencesWithoutPapers() {
        Yard other = Yard.founded();
        Api owner = other.owner();
        String vehicle = owner.post(Yard.VEHICLES, Yard.car()).is(201).text("id");
        owner.post(
                        Yard.DRIVERS,
                        Body.with(
                                Yard.driver(),
                                "licenceExpiresOn",
                                today.plusDays(5).toString()))
                .is(201);
        owner.post(PAPERS, Body.with(insurance(-20), "vehicleId", vehicle)).is(201);
        assertThat(due(owner, 30)).containsExactly("INSURANCE", "LICENCE");

        owner.post(PAPERS, Body.with(insurance(340), "vehicleId", vehicle)).is(201);

        assertThat(due(owner, 30)).containsExactly("LICENCE");
        assertThat(due(owner, 4)).isEmpty();
        assertThat(due(owner, 365)).containsExactly("LICENCE", "INSURANCE");
        owner.get(PAPERS + "/due?days=-1").blames("days");
    }

    private static List<String> due(Api api, int days) {
        return Yard.names(api.get(PAPERS + "/due?days=" + days).is(200), "kind");
    }

    @Test
    void licence_onPaper_renewsTheDriversOwn() {
        String until = today.plusYears(12).toString();

        agent.post(PAPERS, Body.of("driverId", driver, "kind", "LICENCE", "expiresOn", until))
                .is(201);

        assertThat(viewer.get(Yard.DRIVERS + "/" + driver).is(200).text("licenceExpiresOn"))
                .isEqualTo(until);
        agent.post(PAPERS, Body.of("driverId", driver, "kind", "VIGNETTE", "expiresOn", until))
                .blames("kind");
    }

    @Test
    void reminders_goToManagersAndTheDriver_onceAtEachDistance() {
        Yard other = Yard.founded();
        Api owner = other.owner();
        JsonObject vehicle = Yard.car();
        String email = "driver-" + Fresh.word() + "@example.com";
        String paper = owner.post(
                        PAPERS,
                        Body.with(
                                insurance(7),
                                "vehicleId",
                                owner.post(Yard.VEHICLES, vehicle).is(201).text("id")))
                .is(201)
                .location();
        JsonObject who = Body.with(
                Body.with(Yard.driver(), "email", email),
                "licenceExpiresOn",
                today.plusDays(30).toString());
        owner.post(Yard.DRIVERS, who).is(201);
        Desk desk = new Desk();

        Desk.completed(desk.run("fleet-reminders"));
        Desk.completed(desk.run("fleet-reminders"));

        Inbox inbox = Inbox.of(other.company().owner().email());
        String plate = vehicle.getString("registration");
        assertThat(inbox.about(plate).getString("subject")).startsWith("L’assurance de " + plate + " se termine le ");
        assertThat(inbox.about("Le permis de Karim").getString("text")).contains("/fleet/drivers/detail?id=");
        assertThat(Inbox.of(email).about("Le permis de Karim").getString("text"))
                .contains("/my/vehicle");
        assertThat(letters(inbox, plate)).isEqualTo(1);

        owner.patch(paper, Body.of("expiresOn", today.plusDays(1).toString())).is(200);
        Desk.completed(desk.run("fleet-reminders"));
        Desk.completed(desk.run("fleet-reminders"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(inbox, plate)).isEqualTo(2));
    }

    private static long letters(Inbox inbox, String words) {
        return inbox.messages().stream()
                .filter(message -> message.getString("subject", "").contains(words))
                .count();
    }

    @Test
    void roles_andOtherOrganisations() {
        String paper = agent.post(PAPERS, insurance(100)).is(201).location();

        viewer.post(PAPERS, insurance(9)).isProblem(403, "role-too-low");
        viewer.delete(paper).isProblem(403, "role-too-low");
        Api stranger = Yard.stranger();
        stranger.get(paper).isProblem(404);
        stranger.patch(paper, Body.of("note", "x")).isProblem(404);
        stranger.delete(paper).isProblem(404);
        stranger.post(PAPERS, insurance(9)).blames("vehicleId");
        assertThat(stranger.get(PAPERS + "/due").is(200).items()).isEmpty();
    }
}
