package org.baobab.system.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.client.Receiver;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;

class ViolationsIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void leavingAnAllowedZone_isFoundOnce_alsoFromDoubledAndLatePositions() {
        Yard yard = Yard.founded();
        Answer fence = yard.fence(Yard.square("ALLOWED"));
        String vehicle = Yard.id(yard.vehicle());

        yard.moves(Yard.point(vehicle, 100, Yard.OUTSIDE, 20));
        assertThat(yard.violations("")).as("it was never inside").isEmpty();
        JsonObject leaving = Yard.point(vehicle, 60, Yard.OUTSIDE, 40);
        yard.moves(Yard.point(vehicle, 80, Yard.INSIDE, 20), leaving);
        yard.moves(leaving);
        JsonObject found = theOnly(yard, "");
        assertThat(found.getString("kind")).isEqualTo("LEFT_ALLOWED");
        assertThat(found.getString("at")).isEqualTo(Yard.ago(60).toString());
        assertThat(found.getJsonObject("place")).isEqualTo(leaving.getJsonObject("place"));
        assertThat(found.getString("fenceId")).isEqualTo(fence.text("id"));
        assertThat(found.getString("vehicleId")).isEqualTo(vehicle);
        assertThat(found).doesNotContainKey("endedAt");

        yard.moves(Yard.point(vehicle, 70, Yard.OUTSIDE, 40));
        assertThat(theOnly(yard, "").getString("at"))
                .as("it left earlier than it seemed")
                .isEqualTo(Yard.ago(70).toString());
        yard.moves(Yard.point(vehicle, 40, Yard.INSIDE, 40));
        assertThat(theOnly(yard, "").getString("endedAt"))
                .isEqualTo(Yard.ago(40).toString());
        yard.moves(Yard.point(vehicle, 65, Yard.INSIDE, 40));
        assertThat(yard.violations(""))
                .as("it was back in between: these are two")
                .hasSize(2);

        yard.api().delete(fence.location()).is(204);
        assertThat(yard.violations("?fenceId=" + fence.id()))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getString("fenceName")).isEqualTo(fence.text("name")));
    }

    @Test
    void enteringAForbiddenZone_isFoundByTheFirstPosition_once_howeverManySendItAtOnce() {
        Yard yard = Yard.founded();
        yard.fence(Yard.square("FORBIDDEN"));
        String vehicle = Yard.id(yard.vehicle());
        JsonObject there = Yard.point(vehicle, 30, Yard.INSIDE, 20);
        JsonObject before = Yard.point(vehicle, 60, Yard.OUTSIDE, 20);

        AtOnce.call(8, number -> yard.sends(number % 2 == 0 ? there : before).is(202));

        JsonObject found = theOnly(yard, "?kind=ENTERED_FORBIDDEN");
        assertThat(found.getString("at")).isEqualTo(Yard.ago(30).toString());
    }

    @Test
    void vehiclesThatItIsNotFor_hoursAndDwell_doNotCount() {
        Yard yard = Yard.founded();
        String watched = Yard.id(yard.vehicle());
        String other = Yard.id(yard.vehicle());
        JsonObject wish = Body.with(Yard.square("FORBIDDEN"), "dwellSeconds", 58 * 60);
        yard.fence(Body.with(wish, "vehicleIds", List.of(watched)));

        yard.moves(Yard.point(other, 60, Yard.INSIDE, 20), Yard.point(other, 1, Yard.INSIDE, 20));
        yard.moves(Yard.point(watched, 60, Yard.INSIDE, 20), Yard.point(watched, 3, Yard.INSIDE, 20));
        assertThat(yard.violations("")).isEmpty();
        yard.moves(Yard.point(watched, 1, Yard.INSIDE, 20));
        assertThat(theOnly(yard, "").getString("at")).isEqualTo(Yard.ago(60).toString());

        Yard another = Yard.founded();
        another.fence(Body.with(Yard.square("FORBIDDEN"), "hours", hours(600, 570)));
        String vehicle = Yard.id(another.vehicle());
        another.moves(Yard.point(vehicle, 60, Yard.INSIDE, 20), Yard.point(vehicle, 30, Yard.OUTSIDE, 20));
        assertThat(another.violations("")).isEmpty();
    }

    @Test
    void standingWhereItShouldNot_whenHoursBegin_orForTooLong_andSilent_isFoundOnce() {
        Yard yard = Yard.founded();
        yard.fence(Body.with(Yard.square("FORBIDDEN"), "hours", hours(30, -120)));
        String parked = Yard.id(yard.vehicle());
        yard.moves(Yard.point(parked, 60, Yard.INSIDE, 0));
        JsonObject found = awaited(yard);

        assertThat(found.getString("kind")).isEqualTo("ENTERED_FORBIDDEN");
        assertThat(Instant.parse(found.getString("at"))).isEqualTo(Yard.ago(30).truncatedTo(ChronoUnit.MINUTES));
        yard.moves(Yard.point(parked, 20, Yard.INSIDE, 0), Yard.point(parked, 10, Yard.OUTSIDE, 30));
        assertThat(theOnly(yard, "").getString("endedAt"))
                .isEqualTo(Yard.ago(10).toString());

        Yard another = Yard.founded();
        another.fence(Body.with(Yard.square("FORBIDDEN"), "dwellSeconds", 1_800));
        String silent = Yard.id(another.vehicle());
        another.moves(Yard.point(silent, 60, Yard.INSIDE, 20));
        assertThat(awaited(another).getString("at")).isEqualTo(Yard.ago(60).toString());
        another.moves(Yard.point(silent, 50, Yard.OUTSIDE, 20));
        assertThat(another.violations("")).as("it had left long before").isEmpty();
    }

    /** The node looks for vehicles that say nothing each second. */
    private static JsonObject awaited(Yard yard) {
        return await().atMost(PATIENCE)
                .until(() -> yard.violations(""), found -> !found.isEmpty())
                .getFirst();
    }

    /** Every day, by the company's clock. */
    private static JsonObject hours(int fromMinutesAgo, int toMinutesAgo) {
        List<String> days = Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList();
        return Body.of("days", days, "from", clock(fromMinutesAgo), "to", clock(toMinutesAgo));
    }

    private static String clock(int minutesAgo) {
        return Yard.ago(minutesAgo)
                .atZone(ZoneOffset.UTC)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    @Test
    void speed_byTheGeneralLimit_aVehiclesOwn_andAZones() {
        Yard yard = Yard.founded();
        String slow = Yard.id(yard.vehicle());
        String usual = Yard.id(yard.vehicle());
        JsonObject limits = Body.of("generalKmh", 100, "vehicles", List.of(Body.of("vehicleId", slow, "limitKmh", 60)));
        assertThat(yard.api().put("/fleet/speed-limits", limits).is(200).json()).isEqualTo(limits);
        yard.fence(Body.with(Yard.square("LANDMARK"), "speedLimitKmh", 30));

        yard.moves(
                Yard.point(usual, 60, Yard.OUTSIDE, 90),
                Yard.point(usual, 55, Yard.OUTSIDE, 110),
                Yard.point(usual, 50, Yard.OUTSIDE, 130),
                Yard.point(usual, 45, Yard.OUTSIDE, 90),
                Yard.point(usual, 30, Yard.INSIDE, 40),
                Yard.point(slow, 60, Yard.OUTSIDE, 70));

        List<JsonObject> found = yard.violations("?kind=SPEED&vehicleId=" + usual);
        assertThat(found).extracting(each -> each.getInt("limitKmh")).containsExactly(30, 100);
        assertThat(found.getLast().getJsonNumber("speedKmh").doubleValue()).isEqualTo(130);
        assertThat(found.getLast().getString("endedAt")).isEqualTo(Yard.ago(45).toString());
        assertThat(theOnly(yard, "?vehicleId=" + slow).getInt("limitKmh")).isEqualTo(60);
        yard.api().put("/fleet/speed-limits", Body.of("generalKmh", 0)).blames("generalKmh");
    }

    @Test
    void found_isToldAtOnce_byLetterLineAndWebhook_andAcknowledged_andNobodyElseHears() {
        Yard yard = Yard.founded();
        Person owner = yard.company().owner();
        Receiver receiver = Receiver.fresh();
        yard.api()
                .post("/webhooks", Body.of("url", receiver.url(), "events", List.of("violation.found")))
                .is(201);
        yard.fence(Yard.square("FORBIDDEN"));
        JsonObject vehicle = yard.vehicle();
        Company stranger = Company.founded();

        try (LiveLine line = LiveLine.of(owner);
                LiveLine foreign = LiveLine.of(stranger.owner())) {
            line.awaits("auth.ok");
            foreign.awaits("auth.ok");
            yard.moves(Yard.point(Yard.id(vehicle), 20, Yard.INSIDE, 20));
            JsonObject event = line.awaits("fleet.violation");
            assertThat(event.getJsonObject("data").getString("registration"))
                    .isEqualTo(vehicle.getString("registration"));
            assertThat(foreign.count("fleet.violation")).isZero();
        }
        assertThat(Inbox.of(owner.email())
                        .about(vehicle.getString("registration"))
                        .getString("text"))
                .contains("/fleet/violations");
        assertThat(receiver.calls(1).getFirst().toString()).contains("violation.found");

        JsonObject found = theOnly(yard, "?open=true");
        String path = "/fleet/violations/" + Yard.id(found);
        Api strange = stranger.owner().api();
        strange.get(path).isProblem(404);
        strange.post(path + "/acknowledge", Body.of()).isProblem(404);
        assertThat(strange.get("/fleet/violations").is(200).items()).isEmpty();
        yard.company()
                .member("VIEWER")
                .api()
                .post(path + "/acknowledge", Body.of())
                .isProblem(403);
        JsonObject done = yard.api()
                .post(path + "/acknowledge", Body.of("note", "Livraison urgente"))
                .is(200)
                .json();
        assertThat(done.getString("note")).isEqualTo("Livraison urgente");
        assertThat(done.getString("acknowledgedBy")).isEqualTo(owner.id().toString());
        assertThat(yard.violations("?open=true")).isEmpty();
        yard.api().post(path + "/acknowledge", Body.of("note", "x".repeat(501))).blames("note");
    }

    @Test
    void list_byTime_isCutWhereItIsAsked_andBadQuestionsAreRefused() {
        Yard yard = Yard.founded();
        yard.fence(Yard.square("FORBIDDEN"));
        String vehicle = Yard.id(yard.vehicle());
        for (int minutes = 100; minutes > 0; minutes -= 20) {
            yard.moves(
                    Yard.point(vehicle, minutes, Yard.INSIDE, 20), Yard.point(vehicle, minutes - 10, Yard.OUTSIDE, 20));
        }

        assertThat(yard.violations("?from=" + Yard.ago(80) + "&to=" + Yard.ago(40)))
                .extracting(each -> each.getString("at"))
                .containsExactly(Yard.ago(60).toString(), Yard.ago(80).toString());
        Answer first = yard.api().get("/fleet/violations?limit=2").is(200);
        TheDatabase.withdrawViolation(UUID.fromString(first.items().getLast().getString("id")));
        Answer second = yard.api()
                .get("/fleet/violations?limit=3&cursor=" + first.text("next"))
                .is(200);
        assertThat(second.items())
                .extracting(each -> each.getString("at"))
                .containsExactly(
                        Yard.ago(60).toString(),
                        Yard.ago(80).toString(),
                        Yard.ago(100).toString());
        assertThat(second.text("next")).isNull();

        Api api = yard.api();
        api.get("/fleet/violations?from=" + Yard.ago(1) + "&to=" + Yard.ago(2)).blames("to");
        api.get("/fleet/violations?from=yesterday").blames("from");
        api.get("/fleet/violations?kind=ANY").blames("kind");
        api.get("/fleet/violations?limit=101").blames("limit");
        api.get("/fleet/violations?cursor=x").blames("cursor");
        api.get("/fleet/violations?cursor=AAAAAAAAAAAAAAAAAAAAAA").blames("cursor");
        api.get("/fleet/violations?vehicleId=1").blames("vehicleId");
    }

    private static JsonObject theOnly(Yard yard, String query) {
        List<JsonObject> found = yard.violations(query);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
