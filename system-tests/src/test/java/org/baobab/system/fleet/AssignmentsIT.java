package org.baobab.system.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.client.Garage.ASSIGNMENTS;
import static org.baobab.system.client.Garage.in;
import static org.baobab.system.client.Garage.openEnded;
import static org.baobab.system.client.Garage.wish;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Garage;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who drives which vehicle when: no vehicle and no driver twice at one time, whoever asks at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentsIT extends ClientTest {
    private static final String OVERLAP = "assignment-overlap";

    private Garage garage;
    private Api agent;

    @BeforeAll
    void found() {
        garage = Garage.founded();
        agent = garage.member("AGENT");
    }

    private String planned(JsonObject wish) {
        return agent.post(ASSIGNMENTS, wish).is(201).location();
    }

    @Test
    void plan_isAnsweredWhole_andListed() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();

        Answer created = agent.post(ASSIGNMENTS, wish(vehicle, driver, 24, 30)).is(201);

        assertThat(created.text("state")).isEqualTo("PLANNED");
        assertThat(created.text("vehicleId")).isEqualTo(vehicle.toString());
        assertThat(created.text("driverName")).isEqualTo("Karim Boudiaf");
        assertThat(created.text("startsAt")).isEqualTo(in(24));
        assertThat(created.text("endsAt")).isEqualTo(in(30));
        assertThat(created.text("purpose")).isEqualTo("Blida");
        assertThat(garage.status(vehicle)).isEqualTo("AVAILABLE");
        Answer read = agent.get(created.location()).is(200);
        assertThat(read.json()).isEqualTo(created.json());
        agent.with("If-None-Match", read.needHeader("ETag"))
                .get(created.location())
                .is(304);
        assertThat(agent.get(ASSIGNMENTS + "?vehicleId=" + vehicle).is(200).items())
                .hasSize(1);
        assertThat(agent.get(ASSIGNMENTS + "?driverId=" + driver + "&state=ACTIVE")
                        .items())
                .isEmpty();
        assertThat(agent.get(ASSIGNMENTS + "?vehicleId=" + vehicle + "&from=" + in(30))
                        .items())
                .isEmpty();
    }

    @Test
    void touching_isFine_overlapping_isNot_forVehicleAndDriver() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();
        planned(wish(vehicle, driver, 10, 12));

        planned(wish(vehicle, driver, 12, 14));
        planned(wish(vehicle, driver, 8, 10));
        Answer refused = agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 11, 13));
        refused.isProblem(409, OVERLAP);
        assertThat(refused.text("detail")).contains("Karim Boudiaf");
        agent.post(ASSIGNMENTS, wish(garage.vehicle(), driver, 9.5, 10.5)).isProblem(409, OVERLAP);
        agent.post(ASSIGNMENTS, openEnded(vehicle, garage.driver(), 13.9)).isProblem(409, OVERLAP);
        planned(openEnded(vehicle, driver, 14));
        agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 5_000, 5_001)).isProblem(409, OVERLAP);
    }

    @Test
    void hundred_whoAskAtOnce_oneGetsIt() {
        UUID vehicle = garage.vehicle();
        List<UUID> drivers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            drivers.add(garage.driver());
        }

        List<Answer> answers =
                AtOnce.call(100, i -> agent.post(ASSIGNMENTS, wish(vehicle, drivers.get(i % 10), 100 + i % 7, 120)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 99L));
        answers.stream().filter(each -> each.status() == 409).forEach(each -> each.isProblem(409, OVERLAP));
        assertThat(agent.get(ASSIGNMENTS + "?vehicleId=" + vehicle).items()).hasSize(1);
    }

    @Test
    void manyVehicles_andOneDriver_atOnce_oneIsGiven() {
        UUID driver = garage.driver();
        List<UUID> vehicles = List.of(garage.vehicle(), garage.vehicle(), garage.vehicle(), garage.vehicle());

        List<Answer> answers = AtOnce.call(24, i -> agent.post(ASSIGNMENTS, wish(vehicles.get(i % 4), driver, 50, 60)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 23L));
    }

    @Test
    void past_isActiveAtOnce_untilItsEnd_whichFreesTheVehicle() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();

        Answer active = agent.post(ASSIGNMENTS, openEnded(vehicle, driver, -2)).is(201);

        assertThat(active.text("state")).isEqualTo("ACTIVE");
        assertThat(garage.status(vehicle)).isEqualTo("ASSIGNED");
        String path = active.location();
        agent.patch(path, Body.of("vehicleId", garage.vehicle())).isProblem(409, "assignment-running");
        agent.patch(path, Body.of("endsAt", in(5))).is(200);
        agent.post(path + "/end", Body.of("odometerKm", 10)).blames("odometerKm");
        agent.post(path + "/end", Body.of()).blames("odometerKm");
        Answer ended = agent.post(path + "/end", Body.of("odometerKm", 84_210)).is(200);
        assertThat(ended.text("state")).isEqualTo("ENDED");
        assertThat(ended.text("endOdometerKm")).isEqualTo("84210");
        assertThat(garage.status(vehicle)).isEqualTo("AVAILABLE");
        assertThat(garage.owner().get("/fleet/vehicles/" + vehicle).text("odometerKm"))
                .isEqualTo("84210");
        agent.post(path + "/end", Body.of("odometerKm", 84_210)).isProblem(409, "assignment-over");
        agent.post(path + "/cancel").isProblem(409, "assignment-over");
        // What is over is in nobody's way.
        planned(wish(vehicle, driver, 1, 2));
    }

    @Test
    void cancelled_isInNobodysWay_andNothingIsEndedThatHasNotBegun() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();
        String path = planned(wish(vehicle, driver, 30, 40));

        agent.post(path + "/end", Body.of("odometerKm", 84_000)).isProblem(409, "assignment-not-running");
        assertThat(agent.post(path + "/cancel").is(200).text("state")).isEqualTo("CANCELLED");
        agent.patch(path, Body.of("purpose", "x")).isProblem(409, "assignment-over");
        String again = planned(wish(vehicle, driver, 30, 40));
        agent.delete(again).is(204);
        agent.get(again).isProblem(404);
        planned(wish(vehicle, driver, 30, 40));
    }

    @Test
    void change_moves_stretches_andHandsOn_andIsRefusedWhereItOverlapsOrIsStale() {
        UUID vehicle = garage.vehicle();
        UUID other = garage.vehicle();
        UUID driver = garage.driver();
        planned(wish(vehicle, garage.driver(), 206, 208));
        Answer created =
                agent.post(ASSIGNMENTS, wish(vehicle, driver, 200, 204)).is(201);
        String path = created.location();

        Answer moved = agent.patch(path, Body.of("startsAt", in(201), "endsAt", in(206)))
                .is(200);
        assertThat(moved.text("endsAt")).isEqualTo(in(206));
        agent.patch(path, Body.of("endsAt", in(207))).isProblem(409, OVERLAP);
        assertThat(agent.patch(path, Body.of("vehicleId", other, "endsAt", in(207)))
                        .is(200)
                        .text("vehicleId"))
                .isEqualTo(other.toString());
        agent.seen(created.needHeader("ETag"))
                .patch(path, Body.of("purpose", "x"))
                .isProblem(412, "stale-version");
        agent.seen(created.needHeader("ETag")).delete(path).isProblem(412, "stale-version");
        agent.put(path, wish(other, driver, 202, 203)).is(200);
        assertThat(agent.patch(path, Body.of("endsAt", null, "purpose", null))
                        .is(200)
                        .json())
                .doesNotContainKeys("purpose");
        agent.patch(path, Body.of("startsAt", null)).blames("startsAt");
        agent.patch(path, Body.of("endsAt", in(1))).blames("endsAt");
    }

    @Test
    void garbage_isRefused_beforeAnythingIsAsked() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();

        agent.post(ASSIGNMENTS, wish(vehicle, driver, 5, 5)).blames("endsAt");
        agent.post(ASSIGNMENTS, wish(vehicle, driver, 5, 4)).blames("endsAt");
        agent.post(ASSIGNMENTS, Body.of("vehicleId", vehicle)).isProblem(400);
        agent.post(ASSIGNMENTS, Body.with(openEnded(vehicle, driver, 1), "startsAt", "+999999999-12-31T23:59:59Z"))
                .blames("startsAt");
        agent.post(ASSIGNMENTS, Body.with(openEnded(vehicle, driver, 1), "purpose", "x".repeat(201)))
                .blames("purpose");
        agent.post(ASSIGNMENTS, wish(UUID.randomUUID(), driver, 1, 2)).isProblem(404);
        agent.post(ASSIGNMENTS, wish(vehicle, UUID.randomUUID(), 1, 2)).isProblem(404);
    }

    @Test
    void vehicle_thatIsNotThere_andLicence_thatHasEnded_areRefused_theRestIsAWarning() {
        UUID vehicle = garage.vehicle();
        agent.patch("/fleet/vehicles/" + vehicle, Body.of("status", "MAINTENANCE"))
                .is(200);
        agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 1, 2)).isProblem(409, "vehicle-unavailable");

        UUID late = garage.driver("late-" + UUID.randomUUID() + "@test.baobab.test", in(240).substring(0, 10));
        UUID truck = garage.vehicle("TRUCK");
        agent.post(ASSIGNMENTS, wish(truck, late, 400, 410)).isProblem(409, "licence-expired");
        Answer warned = agent.post(ASSIGNMENTS, wish(truck, late, 200, 410)).is(201);
        assertThat(warned.text("warnings")).contains("LICENCE_ENDS", "LICENCE_CLASS");
    }

    @Test
    void rights_viewersLook_strangersSeeNothing_andAnotherAppIsRefused() {
        UUID vehicle = garage.vehicle();
        UUID driver = garage.driver();
        String path = planned(wish(vehicle, driver, 70, 72));
        Api viewer = garage.member("VIEWER");
        Garage other = Garage.founded();

        viewer.get(path).is(200);
        viewer.post(ASSIGNMENTS, wish(vehicle, driver, 80, 82)).isProblem(403, "role-too-low");
        viewer.post(path + "/cancel").isProblem(403, "role-too-low");
        viewer.delete(path).isProblem(403, "role-too-low");
        for (Api stranger : List.of(other.owner(), Api.withKey(other.company().key("MANAGER")))) {
            stranger.get(path).isProblem(404);
            stranger.patch(path, Body.of("purpose", "x")).isProblem(404);
            stranger.post(path + "/cancel").isProblem(404);
            stranger.post(path + "/end", Body.of("odometerKm", 1)).isProblem(404);
            stranger.delete(path).isProblem(404);
            stranger.post(ASSIGNMENTS, wish(vehicle, other.driver(), 80, 82)).isProblem(404);
            stranger.post(ASSIGNMENTS, wish(other.vehicle(), driver, 80, 82)).isProblem(404);
            assertThat(stranger.get(ASSIGNMENTS + "?vehicleId=" + vehicle).items())
                    .isEmpty();
        }
        Person owner = Person.registered();
        JsonObject wish = Body.with(Company.wish(), "apps", List.of("listings"));
        owner.api().post("/organizations", wish).is(201);
        owner.api().get(ASSIGNMENTS).isProblem(403, "app-not-used");
    }

    @Test
    void driver_isTold_byLetterWhereNoAccountIsKnown() {
        String email = "driver-" + UUID.randomUUID() + "@test.baobab.test";
        UUID vehicle = garage.vehicle();
        String path = planned(wish(vehicle, garage.driver(email, "2035-01-01"), 90, 92));

        assertThat(Inbox.of(email).about("Avant de partir").getString("text")).contains("/my/vehicle");
        agent.patch(path, Body.of("endsAt", in(93))).is(200);
        Inbox.of(email).about("a changé");
        agent.post(path + "/cancel").is(200);
        Inbox.of(email).about("plus attribué");
    }

    @Test
    void vehicle_withAssignments_isNotDeleted() {
        UUID vehicle = garage.vehicle();
        planned(wish(vehicle, garage.driver(), 90, 92));

        garage.owner().delete("/fleet/vehicles/" + vehicle).isProblem(409, "vehicle-in-use");
    }
}
