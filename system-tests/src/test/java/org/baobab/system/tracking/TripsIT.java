package org.baobab.system.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.baobab.system.chores.Desk;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;

/** Trips and stops as they are found some seconds after the points came, in whatever order they did. */
class TripsIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void pointsInOrder_lateOrInParts_giveTheSameTrips() {
        Instant start = Driven.minutesAgo(150);
        Driven inOrder = Driven.of(company);
        Driven inParts = Driven.of(company);
        Driven backwards = Driven.of(company);
        List<JsonObject> all = twoTrips(inOrder, start);
        inOrder.report(all).is(202);
        for (int from = 0; from < all.size(); from += 9) {
            inParts.report(twoTrips(inParts, start).subList(from, Math.min(from + 9, all.size())))
                    .is(202);
            int expected = from;
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> expected < 24 || !trips(inParts).isEmpty());
        }
        List<JsonObject> late = twoTrips(backwards, start);
        backwards.report(late.subList(37, late.size())).is(202);
        awaitTrips(backwards, 1);
        backwards.report(late.subList(0, 37)).is(202);

        awaitTrips(inOrder, 2);
        awaitTrips(inParts, 2);
        awaitTrips(backwards, 2);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(told(inParts)).isEqualTo(told(inOrder));
            assertThat(told(backwards)).isEqualTo(told(inOrder));
        });
        JsonObject trip = trips(inOrder).getLast();
        assertThat(trip.getString("startedAt")).isEqualTo(start.plusSeconds(480).toString());
        assertThat(trip.getString("endedAt")).isEqualTo(start.plusSeconds(1_680).toString());
        assertThat(trip.getJsonNumber("distanceKm").doubleValue()).isBetween(9.99, 10.01);
        assertThat(trip.getInt("movingSeconds")).isEqualTo(1_200);
        assertThat(kilometres(inOrder)).isBetween(19.98, 20.02);
        assertThat(kilometres(backwards)).isEqualTo(kilometres(inOrder));
        assertThat(stops(inOrder)).isEqualTo(3);
    }

    @Test
    void odometer_risesByWhatWasDrivenSinceSomebodyReadIt() {
        Instant start = Driven.minutesAgo(60);
        Driven vehicle = Driven.of(company);
        TheDatabase.letVehicleBeKnownSince(vehicle.id(), start);
        Instant onItsWay = start.plusSeconds(1_050);
        vehicle.api()
                .post(vehicle.path("/odometer"), Body.of("odometerKm", 1_005, "at", onItsWay.toString()))
                .is(201);

        vehicle.report(vehicle.drive(start, 36.5)).is(202);

        await("a half of the ten kilometres")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> vehicle.api().get(vehicle.path("")).is(200).json().getInt("odometerKm"),
                        km -> km == 1_010);
    }

    @Test
    void aLatePointWithinAStop_makesTwoTripsOne() {
        Instant start = Driven.minutesAgo(100);
        Driven vehicle = Driven.of(company);
        List<JsonObject> points = new ArrayList<>();
        for (int minute = 0; minute < 30; minute++) {
            boolean heard = minute < 10 || minute >= 18;
            if (heard) {
                points.add(vehicle.point(
                        start.plusSeconds(60L * minute),
                        36.5
                                + Math.min(minute, 9) * Driven.HALF_KILOMETRE
                                + Math.max(0, minute - 18) * Driven.HALF_KILOMETRE,
                        3.0,
                        30));
            }
        }
        points.set(9, vehicle.point(start.plusSeconds(540), 36.5 + 9 * Driven.HALF_KILOMETRE, 3.0, 0));
        points.set(10, vehicle.point(start.plusSeconds(1_080), 36.5 + 9 * Driven.HALF_KILOMETRE, 3.0, 0));
        vehicle.report(points).is(202);
        awaitTrips(vehicle, 2);

        List<JsonObject> detour = new ArrayList<>();
        for (int minute = 10; minute < 18; minute++) {
            int out = Math.min(minute - 9, 18 - minute);
            detour.add(vehicle.point(
                    start.plusSeconds(60L * minute), 36.5 + 9 * Driven.HALF_KILOMETRE, 3.0 + out * 0.006, 32));
        }
        vehicle.report(detour).is(202);

        awaitTrips(vehicle, 1);
        assertThat(kilometres(vehicle)).as("with the detour").isBetween(13.0, 15.5);
    }

    @Test
    void oldPoints_areThinnedByNight_andTheirTripStays_alsoWhereMoreCameLate() {
        Instant start = Driven.minutesAgo(40 * 24 * 60);
        Driven vehicle = Driven.of(company);
        List<JsonObject> points = new ArrayList<>();
        for (int second = 0; second <= 1_200; second += 10) {
            points.add(vehicle.point(start.plusSeconds(second), 36.5 + second * Driven.HALF_KILOMETRE / 60, 3.0, 30));
        }
        for (int minute = 21; minute < 28; minute++) {
            points.add(vehicle.point(start.plusSeconds(60L * minute), 36.5 + 20 * Driven.HALF_KILOMETRE, 3.0, 0));
        }
        vehicle.report(points).is(202);
        String then = "?from=" + start.minusSeconds(60) + "&to=" + start.plusSeconds(7_200);
        await().atMost(Duration.ofSeconds(20)).until(() -> !vehicle.api()
                .get(vehicle.path("/trips" + then))
                .is(200)
                .items()
                .isEmpty());
        String before = vehicle.api().get(vehicle.path("/trips" + then)).is(200).body();

        Desk.completed(new Desk().run("prune-positions"));

        JsonObject track =
                vehicle.api().get(vehicle.path("/track" + then)).is(200).json();
        assertThat(track.getInt("total")).isBetween(20, 32);
        assertThat(track.getJsonNumber("distanceKm").doubleValue()).isBetween(9.9, 10.1);
        assertThat(vehicle.api().get(vehicle.path("/trips" + then)).is(200).body())
                .isEqualTo(before);

        List<JsonObject> late = new ArrayList<>();
        for (int second = 5; second <= 1_195; second += 10) {
            late.add(vehicle.point(start.plusSeconds(second), 36.5 + second * Driven.HALF_KILOMETRE / 60, 3.0, 30));
        }
        vehicle.report(late).is(202);
        assertThat(points(vehicle, then)).isGreaterThan(130);
        String longAgo = TheDatabase.monthOfPositions("1999-03-01");
        // No job made room for it: the point itself does.
        Instant lastYear = Driven.minutesAgo(400 * 24 * 60);
        vehicle.report(List.of(vehicle.point(lastYear, 36.5, 3.0))).is(202);

        await("thinned anew")
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    Desk.completed(new Desk().run("prune-positions"));
                    return points(vehicle, then) <= 32
                            && !TheDatabase.monthsOfPositions().contains(longAgo);
                });
        assertThat(points(vehicle, then)).isGreaterThanOrEqualTo(20);
        assertThat(points(vehicle, "?from=" + lastYear + "&to=" + lastYear.plusSeconds(60)))
                .isEqualTo(1);
    }

    private static int points(Driven vehicle, String then) {
        return vehicle.api().get(vehicle.path("/track" + then)).is(200).json().getInt("total");
    }

    private static List<JsonObject> twoTrips(Driven vehicle, Instant start) {
        List<JsonObject> points = new ArrayList<>(vehicle.drive(start, 36.5));
        points.addAll(vehicle.drive(start.plusSeconds(37 * 60), 36.5 + 20 * Driven.HALF_KILOMETRE));
        return points;
    }

    private static void awaitTrips(Driven vehicle, int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> trips(vehicle).size() == number);
    }

    private static List<JsonObject> trips(Driven vehicle) {
        return vehicle.api().get(vehicle.path("/trips")).is(200).items();
    }

    private static List<String> told(Driven vehicle) {
        return trips(vehicle).stream()
                .map(trip -> trip.getString("startedAt") + " " + trip.getString("endedAt", "goes on") + " "
                        + trip.getJsonNumber("distanceKm") + " " + trip.getInt("movingSeconds"))
                .toList();
    }

    private static int stops(Driven vehicle) {
        return vehicle.api().get(vehicle.path("/stops")).is(200).items().size();
    }

    private static double kilometres(Driven vehicle) {
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Dakar"));
        return vehicle.api()
                .get(vehicle.path("/distances?from=" + today.minusDays(1) + "&to=" + today))
                .is(200)
                .json()
                .getJsonNumber("distanceKm")
                .doubleValue();
    }
}
