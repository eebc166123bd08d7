package org.baobab.system.client;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** An organisation with a fleet, and what its assignments need. */
public record Garage(Company company) {
    public static final String ASSIGNMENTS = "/fleet/assignments";

    /** The same for all calls of a run, so that two times that shall touch do. */
    private static final Instant BASE = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    public static Garage founded() {
        return new Garage(Company.founded());
    }

    public Api owner() {
        return company.owner().api();
    }

    public Api member(String role) {
        return company.member(role).api();
    }

    public UUID vehicle() {
        return vehicle("VAN");
    }

    public UUID vehicle(String kind) {
        JsonObject wish = Body.of(
                "registration",
                plate(),
                "brand",
                "Renault",
                "model",
                "Kangoo",
                "year",
                2021,
                "kind",
                kind,
                "fuel",
                "DIESEL",
                "odometerKm",
                84_000);
        return owner().post("/fleet/vehicles", wish).is(201).id();
    }

    private static String plate() {
        String digits = String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits()));
        return digits.substring(0, 5) + "-" + digits.substring(5, 8) + "-16";
    }

    public UUID driver() {
        return driver(Fresh.email(), "2035-01-01");
    }

    public UUID driver(String email, String licenceEnds) {
        JsonObject wish = Body.of(
                "fullName",
                "Karim Boudiaf",
                "licenceNumber",
                "16-" + Fresh.word(),
                "licenceClasses",
                List.of("B"),
                "licenceExpiresOn",
                licenceEnds,
                "email",
                email);
        return owner().post("/fleet/drivers", wish).is(201).id();
    }

    /** Hours from now, of both ends. */
    public static JsonObject wish(UUID vehicle, UUID driver, double from, double to) {
        return Body.of(
                "vehicleId", vehicle, "driverId", driver, "startsAt", in(from), "endsAt", in(to), "purpose", "Blida");
    }

    /** Until further notice. */
    public static JsonObject openEnded(UUID vehicle, UUID driver, double from) {
        return Body.of("vehicleId", vehicle, "driverId", driver, "startsAt", in(from));
    }

    public static String in(double hours) {
        return BASE.plusMillis(Math.round(hours * 3_600_000)).toString();
    }

    public String status(UUID vehicle) {
        return owner().get("/fleet/vehicles/" + vehicle).is(200).text("status");
    }
}
