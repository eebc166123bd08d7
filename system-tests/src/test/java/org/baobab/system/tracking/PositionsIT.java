package org.baobab.system.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.LiveLine;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;

/** Points as integrators send them, and who may see where a vehicle is. */
class PositionsIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void aBatch_goodOnesAreKept_badOnesAreNamed() {
        Driven vehicle = Driven.of(company);
        UUID stranger = Driven.fresh().id();
        Instant now = Driven.minutesAgo(1);

        Answer answer = vehicle.report(List.of(
                        vehicle.point(now.minusSeconds(60), 36.75, 3.05),
                        Driven.point(stranger, now, 36.75, 3.05),
                        vehicle.point(now.plusSeconds(3_600), 36.75, 3.05),
                        vehicle.point(now, 95, 3.05),
                        vehicle.point(now, 36.751, 3.05, 301),
                        vehicle.point(now.minusSeconds(30), 37.5, 3.05),
                        vehicle.point(Instant.parse("1999-01-01T00:00:00Z"), 36.75, 3.05),
                        Body.of("vehicleId", vehicle.id().toString()),
                        vehicle.point(now, 36.752, 3.05)))
                .is(202);

        assertThat(answer.json().getInt("accepted")).isEqualTo(2);
        assertThat(answer.json().getJsonArray("rejected").getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("index") + " " + each.getString("reason"))
                .containsExactly(
                        "1 unknown-vehicle",
                        "2 in-the-future",
                        "3 no-place",
                        "4 too-fast",
                        "5 too-fast",
                        "6 too-old",
                        "7 incomplete");
        assertThat(lastLatitude(vehicle)).isEqualTo(36.752);
        assertThat(vehicle.api().get(vehicle.path("/track")).is(200).json().getInt("total"))
                .isEqualTo(2);
    }

    @Test
    void lateAndDoubledOnes_areStoredOnce_andMoveNothing() {
        Driven vehicle = Driven.of(company);
        List<JsonObject> points = List.of(
                vehicle.point(Driven.minutesAgo(3), 36.75, 3.05),
                vehicle.point(Driven.minutesAgo(1), 36.76, 3.05),
                vehicle.point(Driven.minutesAgo(2), 36.755, 3.05));
        vehicle.report(points).is(202);
        Answer again = vehicle.report(
                        Stream.concat(points.stream(), points.stream()).toList())
                .is(202);

        assertThat(again.json().getInt("accepted")).isEqualTo(6);
        assertThat(vehicle.report(List.of(vehicle.point(Driven.minutesAgo(2.5), 36.752, 3.05)))
                        .is(202)
                        .json()
                        .getInt("accepted"))
                .isEqualTo(1);
        assertThat(lastLatitude(vehicle)).isEqualTo(36.76);
        JsonObject track = vehicle.api().get(vehicle.path("/track")).is(200).json();
        assertThat(track.getInt("total")).isEqualTo(4);
        assertThat(track.getJsonNumber("distanceKm").doubleValue()).isBetween(1.1, 1.12);
        assertThat(track.getJsonObject("line").getString("type")).isEqualTo("LineString");
    }

    @Test
    void manyAtOnce_areStoredOnce_alsoWhereTheLastPlaceIsBehindThem() throws SQLException {
        Driven vehicle = Driven.of(company);
        Instant start = Driven.minutesAgo(10);
        List<JsonObject> points = IntStream.range(0, 40)
                .mapToObj(i -> Body.with(
                        vehicle.point(start.plusSeconds(10L * i), 36.75 + i * 5e-4, 3.05),
                        i % 2 == 0 ? "ignition" : "heading",
                        i % 2 == 0 ? (Object) true : i))
                .toList();
        vehicle.report(points.subList(0, 1)).is(202);
        vehicle.report(points.subList(0, 30)).is(202);
        assertThat(vehicle.api().get(vehicle.path("/track")).is(200).json().getInt("total"))
                .isEqualTo(30);
        assertThat(last(vehicle).getInt("heading")).isEqualTo(29);

        rewind(vehicle, points.get(5).getString("at"));
        assertThat(vehicle.report(points).is(202).json().getInt("accepted")).isEqualTo(40);
        assertThat(vehicle.api().get(vehicle.path("/track")).is(200).json().getInt("total"))
                .isEqualTo(40);
    }

    /** As nothing of ours leaves it: there are points later than its last place. */
    private static void rewind(Driven vehicle, String at) throws SQLException {
        try (Connection database = TheDatabase.connect();
                PreparedStatement behind = database.prepareStatement(
                        "UPDATE fleet_place SET at = CAST(? AS timestamptz) WHERE vehicle_id = ?")) {
            behind.setString(1, at);
            behind.setObject(2, vehicle.id());
            assertThat(behind.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoBatch_is400() {
        Driven vehicle = Driven.of(company);
        JsonObject point = vehicle.point(Driven.minutesAgo(1), 36.75, 3.05);

        vehicle.report(List.of()).isProblem(400);
        vehicle.report(Collections.nCopies(1_001, point)).isProblem(400).blames("body");
        vehicle.report(List.of(Body.with(point, "colour", "red"))).isProblem(400);
        vehicle.report(List.of(Body.with(point, "speedKmh", "fast"))).isProblem(400);
        vehicle.report(List.of(Body.with(point, "at", "yesterday"))).isProblem(400);
        vehicle.api().post("/fleet/positions", Body.of()).isProblem(400);
        vehicle.api()
                .get(vehicle.path("/track?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z"))
                .isProblem(400);
        vehicle.api().get(vehicle.path("/track?from=2020-01-01T00:00:00Z")).isProblem(400);
        vehicle.api()
                .get(vehicle.path("/track?to=%2B999999999-01-01T00:00:00Z"))
                .isProblem(400);
    }

    @Test
    void onlyAgentsReport_andStrangersSeeNothing() {
        Driven vehicle = Driven.of(company);
        vehicle.report(List.of(vehicle.point(Driven.minutesAgo(1), 36.75, 3.05)))
                .is(202);
        Api viewer = company.member("VIEWER").api();
        Api key = Api.withKey(company.key("AGENT"));
        Api stranger = Company.founded().owner().api();
        var point = Driven.all(List.of(vehicle.point(Driven.minutesAgo(0), 36.7501, 3.05)));

        viewer.post("/fleet/positions", point).isProblem(403);
        key.post("/fleet/positions", point).is(202);
        viewer.get("/fleet/positions/last").is(200);
        assertThat(stranger.post("/fleet/positions", point).is(202).json().getInt("accepted"))
                .isZero();
        assertThat(stranger.get("/fleet/positions/last").is(200).items()).isEmpty();
        for (String below : List.of("/track", "/trips", "/stops", "/distances")) {
            viewer.get(vehicle.path(below)).is(200);
            stranger.get(vehicle.path(below)).isProblem(404);
            Api.asNobody().get(vehicle.path(below)).isProblem(401);
        }
    }

    @Test
    void membersHearAtOnceWhereItIs_andNobodyElse() {
        Driven vehicle = Driven.of(company);
        Driven foreign = Driven.fresh();

        try (LiveLine viewer = LiveLine.of(company.member("VIEWER"));
                LiveLine stranger = LiveLine.of(foreign.company().owner())) {
            vehicle.report(List.of(vehicle.point(Driven.minutesAgo(0), 36.75, 3.05, 42.4)))
                    .is(202);
            JsonObject event = viewer.awaits("fleet.positions");
            foreign.report(List.of(foreign.point(Driven.minutesAgo(0), 36.8, 3.1)))
                    .is(202);
            JsonObject theirs = stranger.awaits("fleet.positions");

            assertThat(event.toString())
                    .contains(vehicle.id().toString())
                    .contains("36.75")
                    .contains("42.4");
            assertThat(theirs.toString())
                    .contains(foreign.id().toString())
                    .doesNotContain(vehicle.id().toString());
            assertThat(stranger.count("fleet.positions")).isEqualTo(1);
        }
    }

    @Test
    void ofADeletedVehicle_nothingIsLeft() {
        Driven vehicle = Driven.of(company);
        vehicle.report(vehicle.drive(Driven.minutesAgo(60), 36.5)).is(202);
        await().atMost(Duration.ofSeconds(20)).until(() -> !vehicle.api()
                .get(vehicle.path("/trips"))
                .is(200)
                .items()
                .isEmpty());

        vehicle.api().delete("/fleet/vehicles/" + vehicle.id()).is(204);

        vehicle.api().get(vehicle.path("/track")).isProblem(404);
        assertThat(vehicle.report(List.of(vehicle.point(Driven.minutesAgo(1), 36.75, 3.05)))
                        .is(202)
                        .json()
                        .getInt("accepted"))
                .isZero();
    }

    private static double lastLatitude(Driven vehicle) {
        return last(vehicle).getJsonObject("place").getJsonNumber("lat").doubleValue();
    }

    private static JsonObject last(Driven vehicle) {
        return vehicle.api().get("/fleet/positions/last?limit=100").is(200).items().stream()
                .filter(each -> each.getString("vehicleId").equals(vehicle.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
