package org.baobab.system.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;

/** A company with vehicles, some of which move; its zone is a square in Algiers: whoever is east of longitude 3.1 is outside. */
final class Yard {
    static final double LAT = 36.75;
    static final double INSIDE = 3.05;
    static final double OUTSIDE = 3.2;
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Company company;

    private Yard(Company company) {
        this.company = company;
    }

    static Yard founded() {
        return new Yard(Company.founded());
    }

    Company company() {
        return company;
    }

    Api api() {
        return company.owner().api();
    }

    JsonObject vehicle() {
        return api().post("/fleet/vehicles", wish("AVAILABLE")).is(201).json();
    }

    JsonObject vehicleInUse() {
        return api().post("/fleet/vehicles", wish("ASSIGNED")).is(201).json();
    }

    private static JsonObject wish(String status) {
        return Body.of(
                "registration",
                Fresh.word().toUpperCase(Locale.ROOT),
                "brand",
                "Renault",
                "model",
                "Symbol",
                "year",
                2019,
                "kind",
                "CAR",
                "fuel",
                "PETROL",
                "odometerKm",
                1000,
                "status",
                status);
    }

    static JsonObject square(String kind) {
        return Body.of("name", "Zone " + Fresh.word(), "kind", kind, "area", area());
    }

    static JsonObject area() {
        return polygon(3, 36.7, 3.1, 36.7, 3.1, 36.8, 3, 36.8, 3, 36.7);
    }

    static JsonObject polygon(double... numbers) {
        return Body.of("type", "Polygon", "coordinates", List.of(ring(numbers)));
    }

    static List<List<Double>> ring(double... numbers) {
        List<List<Double>> ring = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            ring.add(List.of(numbers[i], numbers[i + 1]));
        }
        return ring;
    }

    Answer fence(JsonObject wish) {
        return api().post("/fleet/geofences", wish).is(201);
    }

    /** That long ago. */
    static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    static JsonObject point(String vehicle, int minutesAgo, double lng, double speed) {
        return Body.of(
                "vehicleId",
                vehicle,
                "at",
                ago(minutesAgo).toString(),
                "place",
                Body.of("lat", LAT, "lng", lng),
                "speedKmh",
                speed);
    }

    Answer sends(JsonObject... points) {
        return api().post("/fleet/positions", Body.of("all", List.of(points)).getJsonArray("all"));
    }

    void moves(JsonObject... points) {
        Answer answer = sends(points).is(202);
        assertThat(answer.json().getJsonArray("rejected")).as(answer.toString()).isEmpty();
    }

    List<JsonObject> violations(String query) {
        return api().get("/fleet/violations" + query).is(200).items();
    }

    static String id(JsonObject row) {
        return row.getString("id");
    }

    UUID organization() {
        return company.id();
    }
}
