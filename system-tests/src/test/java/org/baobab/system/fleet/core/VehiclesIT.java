package org.baobab.system.fleet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.fleet.core.Yard.VEHICLES;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vehicles: what is said of them, who may, two at once, and what they remember. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VehiclesIT extends ClientTest {
    private Yard yard;
    private Api agent;
    private Api viewer;

    @BeforeAll
    void found() {
        yard = Yard.founded();
        agent = yard.member("AGENT");
        viewer = yard.member("VIEWER");
    }

    @Test
    void create_answersAllThatWasSaid_withItsTracker_andWhereThatIs() {
        JsonObject car = Yard.car();

        Answer created = agent.post(VEHICLES, car).is(201);

        assertThat(created.location()).isEqualTo(VEHICLES + "/" + created.id());
        car.forEach(
                (name, value) -> assertThat(created.json().get(name)).as(name).isEqualTo(value));
        assertThat(created.text("status")).isEqualTo("AVAILABLE");
        assertThat(created.text("trackerId")).matches("[a-z2-9]{24}");
        assertThat(created.json()).doesNotContainKeys("version", "depotId", "organizationId");
        assertThat(agent.get(created.location()).is(200).json()).isEqualTo(created.json());
        assertThat(viewer.get(created.location()).is(200).json()).doesNotContainKey("trackerId");
        assertThat(viewer.get(VEHICLES + "?q=" + created.text("registration"))
                        .is(200)
                        .body())
                .doesNotContain(created.text("trackerId"));
    }

    @Test
    void create_aRegistrationTwice_isAConflict_howeverItIsSpaced() {
        String plate = Yard.plate();
        agent.post(VEHICLES, Yard.car(plate)).is(201);

        agent.post(VEHICLES, Yard.car(" " + plate.replace('-', ' ') + "  ")).isProblem(409, "registration-taken");
        agent.post(VEHICLES, Yard.car(plate.replace("-", ""))).isProblem(409, "registration-taken");
        String other = agent.post(VEHICLES, Yard.car()).is(201).location();
        agent.patch(other, Body.of("registration", plate.replace('-', '.'))).isProblem(409, "registration-taken");
        Yard.founded().owner().post(VEHICLES, Yard.car(plate)).is(201);
    }

    @Test
    void create_fortyAtOnceWithOneRegistration_oneGetsIt() {
        String plate = Yard.plate();

        List<Answer> answers = AtOnce.call(40, number -> agent.post(VEHICLES, Yard.car(plate)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 39L));
    }

    @ParameterizedTest
    @CsvSource({
        "registration,\"   \",registration",
        "registration,null,registration",
        "registration,\"-- --\",registration",
        "registration,\"012345678901234567890\",registration",
        "registration,17,registration",
        "brand,null,brand",
        "brand,\"a\\u202Eb\",brand",
        "year,1850,year",
        "year,2999,year",
        "year,\"2016\",year",
        "kind,\"PLANE\",kind",
        "kind,null,kind",
        "fuel,\"COAL\",fuel",
        "odometerKm,-1,odometerKm",
        "odometerKm,99999999999,odometerKm",
        "odometerKm,null,odometerKm",
        "vin,\"OOO\",vin",
        "status,\"STOLEN\",status",
        "depotId,\"x\",depotId",
        "depotId,\"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001\",depotId",
        "colour,\"red\",colour"
    })
    void create_withWhatCannotBe_blamesTheField(String member, String value, String field) {
        String body = Body.with(Yard.car(), member, "@").toString().replace("\"@\"", value);

        agent.raw("POST", VEHICLES, "application/json", body).blames(field);
    }

    @Test
    void change_withAStaleTag_is412_alsoWhereOnlyTheStateChanged() {
        Answer seen = agent.post(VEHICLES, Yard.car()).is(201);
        String tag = agent.get(seen.location()).is(200).needHeader("ETag");
        agent.with("If-None-Match", tag).get(seen.location()).is(304);

        Answer changed = agent.seen(tag)
                .patch(seen.location(), Body.of("status", "MAINTENANCE"))
                .is(200);

        assertThat(changed.text("status")).isEqualTo("MAINTENANCE");
        agent.seen(tag).patch(seen.location(), Body.of("brand", "Dacia")).isProblem(412, "stale-version");
        agent.seen(tag).put(seen.location(), Yard.car()).isProblem(412, "stale-version");
        agent.with("If-None-Match", tag).get(seen.location()).is(200);
        Answer put =
                agent.put(seen.location(), Yard.car(seen.text("registration"))).is(200);
        assertThat(put.text("status")).as("left out, it stays").isEqualTo("MAINTENANCE");
        agent.patch(seen.location(), Body.of("year", null)).blames("year");
    }

    @Test
    void odometer_goesBackForAReasonOnly_andKeepsWhatItSaid() {
        String car = agent.post(VEHICLES, Yard.car()).is(201).location();

        agent.patch(car, Body.of("odometerKm", 84_209)).blames("odometerKm");
        agent.patch(car, Body.of("odometerKm", 84_500)).is(200);
        agent.post(car + "/odometer", Body.of("odometerKm", 84_400)).blames("odometerKm");
        agent.post(car + "/odometer", Body.of("odometerKm", 120, "odometerReason", "Compteur remplacé"))
                .is(201);
        agent.post(car + "/odometer", Body.of("odometerKm", 200, "at", "2099-01-01T00:00:00Z"))
                .blames("at");
        agent.post(car + "/odometer", Body.of()).blames("odometerKm");

        Answer readings = viewer.get(car + "/odometer").is(200);
        assertThat(readings.items()).extracting(each -> each.getInt("km")).containsExactly(120, 84_500, 84_210);
        assertThat(readings.items().getFirst().getString("reason")).isEqualTo("Compteur remplacé");
        assertThat(agent.get(car).is(200).json().getInt("odometerKm")).isEqualTo(120);
    }

    @Test
    void odometer_aLateReading_hasItsPlaceAmongTheOthers() {
        String car = agent.post(VEHICLES, Yard.car()).is(201).location();
        String before = Instant.now().minusSeconds(86_400).toString();

        agent.post(car + "/odometer", Body.of("odometerKm", 90_000, "at", before))
                .blames("odometerKm");
        agent.post(car + "/odometer", Body.of("odometerKm", 84_100, "at", before))
                .is(201);

        assertThat(agent.get(car).is(200).json().getInt("odometerKm")).isEqualTo(84_210);
    }

    @Test
    void history_tellsWhatItWasUpTo() {
        String car = agent.post(VEHICLES, Yard.car()).is(201).location();
        agent.patch(car, Body.of("status", "MAINTENANCE")).is(200);
        agent.patch(car, Body.of("status", "RETIRED")).is(200);
        agent.patch(car, Body.of("brand", "Dacia")).is(200);

        Answer history = viewer.get(car + "/history").is(200);

        assertThat(Yard.names(history, "status")).containsExactly("RETIRED", "MAINTENANCE", "AVAILABLE");
        assertThat(history.items().getFirst()).doesNotContainKey("until");
        assertThat(history.items().get(1).getString("until"))
                .isEqualTo(history.items().getFirst().getString("at"));
        Answer first = viewer.get(car + "/history?limit=1").is(200);
        Answer second = viewer.get(car + "/history?limit=1&cursor=" + first.text("next"))
                .is(200);
        assertThat(second.items().getFirst()).isEqualTo(history.items().get(1));
    }

    @Test
    void list_findsWhatIsTyped_andWhatResemblesIt() {
        String plate = Yard.plate();
        String brand = "Zastava" + Fresh.word().replaceAll("[^a-z]", "");
        agent.post(VEHICLES, Body.with(Yard.car(plate), "brand", brand)).is(201);

        assertThat(found(plate)).containsExactly(plate);
        assertThat(found(plate.replace("-", ""))).containsExactly(plate);
        assertThat(found(plate.replace('-', '+'))).containsExactly(plate);
        assertThat(found(brand.toUpperCase())).containsExactly(plate);
        assertThat(found(brand.replace("stava", "staava"))).contains(plate);
        assertThat(found("%25")).isEmpty();
        assertThat(found(plate + "&kind=VAN")).isEmpty();
        assertThat(found(plate + "&kind=CAR&fuel=PETROL&status=AVAILABLE")).containsExactly(plate);
        viewer.get(VEHICLES + "?limit=101").blames("limit");
        viewer.get(VEHICLES + "?status=STOLEN").blames("status");
    }

    private List<String> found(String text) {
        return Yard.names(viewer.get(VEHICLES + "?q=" + text).is(200), "registration");
    }

    @Test
    void available_isRemembered_andForgottenWithEveryChange() {
        Yard other = Yard.founded();
        String depot =
                other.owner().post(Yard.DEPOTS, Yard.depot()).is(201).id().toString();
        String car = other.owner()
                .post(VEHICLES, Body.with(Yard.car(), "depotId", depot))
                .is(201)
                .location();

        assertThat(free(other).getFirst().getJsonObject("depot").getString("name"))
                .isEqualTo("Dépôt d’Oued Smar");
        other.owner().patch("/fleet/depots/" + depot, Body.of("name", "Rouiba")).is(200);
        assertThat(free(other).getFirst().getJsonObject("depot").getString("name"))
                .isEqualTo("Rouiba");
        other.owner().patch(car, Body.of("status", "MAINTENANCE")).is(200);
        assertThat(free(other)).isEmpty();
        other.owner().patch(car, Body.of("status", "AVAILABLE")).is(200);
        assertThat(free(other)).hasSize(1);
        other.owner().delete(car).is(204);
        assertThat(free(other)).isEmpty();
    }

    private static List<JsonObject> free(Yard yard) {
        return yard.owner().get(VEHICLES + "/available").is(200).items();
    }

    @Test
    void tracker_isRenewedByAgents() {
        Answer car = agent.post(VEHICLES, Yard.car()).is(201);

        Answer renewed = agent.post(car.location() + "/tracker").is(200);

        assertThat(renewed.text("trackerId")).isNotEqualTo(car.text("trackerId"));
        viewer.post(car.location() + "/tracker").isProblem(403, "role-too-low");
    }

    @Test
    void roles_limitWhoDoesWhat() {
        String car = agent.post(VEHICLES, Yard.car()).is(201).location();

        viewer.post(VEHICLES, Yard.car()).isProblem(403, "role-too-low");
        viewer.patch(car, Body.of("brand", "Dacia")).isProblem(403, "role-too-low");
        viewer.post(car + "/odometer", Body.of("odometerKm", 90_000)).isProblem(403, "role-too-low");
        agent.delete(car).isProblem(403, "role-too-low");
        yard.owner().delete(car).is(204);
        agent.get(car).isProblem(404);
    }

    @Test
    void strangers_findNothing_andOrganisationsWithoutTheApp_areRefused() {
        String car = agent.post(VEHICLES, Yard.car()).is(201).location();
        Api stranger = Yard.stranger();

        stranger.get(car).isProblem(404);
        stranger.patch(car, Body.of("brand", "Dacia")).isProblem(404);
        stranger.delete(car).isProblem(404);
        stranger.get(car + "/history").isProblem(404);
        stranger.post(car + "/tracker").isProblem(404);
        stranger.get(car + "/photos").isProblem(404);
        assertThat(stranger.get(VEHICLES).is(200).items()).isEmpty();
        stranger.in(yard.company().id()).get(VEHICLES).isProblem(404);
        yard.owner().patch(yard.company().path(""), Body.of("apps", List.of())).is(200);
        agent.get(VEHICLES).isProblem(403, "app-not-used");
        yard.owner()
                .patch(yard.company().path(""), Body.of("apps", List.of("fleet")))
                .is(200);
    }

    @Test
    void photos_comeAndGo_theFirstIsTheCover() throws Exception {
        Answer car = agent.post(VEHICLES, Yard.car()).is(201);
        String photos = car.location() + "/photos";
        Answer first = Shot.add(agent, photos, 640, 480).is(201);
        Answer second = Shot.add(agent, photos, 800, 600).is(201);

        assertThat(agent.get(car.location()).is(200).text("photoDocumentId")).isEqualTo(first.text("documentId"));
        agent.put(photos + "/order", Body.of("order", List.of(second.text("id"))))
                .blames("order");
        agent.put(photos + "/order", Body.of("order", List.of(second.text("id"), first.text("id"))))
                .is(200);
        assertThat(viewer.get(car.location()).is(200).text("photoDocumentId")).isEqualTo(second.text("documentId"));
        viewer.get("/documents/" + second.text("documentId") + "/content").is(200);
        agent.delete(photos + "/" + second.text("id")).is(204);
        assertThat(Yard.names(viewer.get(photos).is(200), "id")).containsExactly(first.text("id"));
        assertThat(viewer.get(car.location()).is(200).text("photoDocumentId")).isEqualTo(first.text("documentId"));
        Shot.text(agent, photos).isProblem(415);
        Shot.add(viewer, photos, 64, 48).isProblem(403);
    }

    @Test
    void idempotency_createsOnce() {
        JsonObject car = Yard.car();
        String key = Fresh.word();

        Answer first = agent.once(key).post(VEHICLES, car).is(201);

        assertThat(agent.once(key).post(VEHICLES, car).is(201).json()).isEqualTo(first.json());
        agent.once(key).post(VEHICLES, Yard.car()).is(422);
    }
}
