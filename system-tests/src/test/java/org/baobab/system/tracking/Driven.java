package org.baobab.system.tracking;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;

/** A vehicle of a company, and what its tracker calls itself. */
public record Driven(Company company, UUID id, String tracker, String registration) {
    /** 500 metres to the north. */
    static final double HALF_KILOMETRE = 500 / 111_195.0;

    public static Driven of(Company company) {
        String registration = "00" + Fresh.word().substring(0, 6) + " 116 16";
        Answer made = company.owner()
                .api()
                .post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                registration,
                                "brand",
                                "Renault",
                                "model",
                                "Kangoo",
                                "year",
                                2021,
                                "kind",
                                "VAN",
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                1000))
                .is(201);
        return new Driven(company, made.id(), made.text("trackerId"), made.text("registration"));
    }

    public static Driven fresh() {
        return of(Company.founded());
    }

    public Api api() {
        return company.owner().api();
    }

    public String path(String below) {
        return "/fleet/vehicles/" + id + below;
    }

    public static Instant minutesAgo(double minutes) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(Math.round(minutes * 60));
    }

    public JsonObject point(Instant at, double lat, double lng) {
        return point(id, at, lat, lng);
    }

    public JsonObject point(Instant at, double lat, double lng, double speed) {
        return Body.with(point(at, lat, lng), "speedKmh", speed);
    }

    static JsonObject point(UUID vehicle, Instant at, double lat, double lng) {
        return Body.of("vehicleId", vehicle.toString(), "at", at.toString(), "place", Body.of("lat", lat, "lng", lng));
    }

    static JsonArray all(List<JsonObject> points) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        points.forEach(array::add);
        return array.build();
    }

    public Answer report(List<JsonObject> points) {
        return api().post("/fleet/positions", all(points));
    }

    /** It stands for 8 minutes, drives 10 kilometres north in 20 minutes, and stands again. */
    List<JsonObject> drive(Instant start, double lat) {
        List<JsonObject> points = new ArrayList<>();
        for (int minute = 0; minute <= 36; minute++) {
            int driven = Math.clamp(minute - 8, 0, 20);
            boolean moves = minute > 8 && minute <= 28;
            points.add(point(start.plusSeconds(60L * minute), lat + driven * HALF_KILOMETRE, 3.0, moves ? 30 : 0));
        }
        return points;
    }
}
