package org.baobab.system.fleet.core;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;

/** An Algerian organisation with a fleet, and what it is told about. */
record Yard(Company company) {
    static final String VEHICLES = "/fleet/vehicles";
    static final String DRIVERS = "/fleet/drivers";
    static final String DEPOTS = "/fleet/depots";
    static final String PAPERS = "/fleet/papers";

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    static Yard founded() {
        Person owner = Person.registered();
        JsonObject wish = Body.with(
                Body.with(Body.with(Company.wish(), "country", "DZ"), "currency", "DZD"), "timeZone", "Africa/Algiers");
        return new Yard(
                new Company(owner.api().post("/organizations", wish).is(201).id(), owner));
    }

    Api owner() {
        return company.owner().api();
    }

    Api member(String role) {
        return company.member(role).api();
    }

    /** In an organisation that this yard's owner does not belong to. */
    static Api stranger() {
        return Company.founded().owner().api();
    }

    static String plate() {
        return NUMBER.incrementAndGet() + "-116-16";
    }

    static JsonObject car() {
        return car(plate());
    }

    static JsonObject car(String registration) {
        return Body.of(
                "registration",
                registration,
                "brand",
                "Renault",
                "model",
                "Symbol",
                "year",
                2016,
                "kind",
                "CAR",
                "fuel",
                "PETROL",
                "odometerKm",
                84_210);
    }

    static JsonObject driver() {
        return Body.of(
                "fullName",
                "Karim Benaïssa",
                "licenceNumber",
                "16/" + NUMBER.incrementAndGet(),
                "licenceClasses",
                List.of("b", "C1"),
                "licenceExpiresOn",
                "2033-03-31",
                "phone",
                "0550 12 34 56",
                "email",
                "Karim.Benaissa@Example.com");
    }

    static JsonObject depot() {
        return Body.of(
                "name",
                "Dépôt d’Oued Smar",
                "place",
                Body.of("lat", 36.7042, "lng", 3.1726),
                "capacity",
                25,
                "address",
                "Zone industrielle, Oued Smar");
    }

    static List<String> names(Answer list, String member) {
        return list.items().stream().map(each -> each.getString(member)).toList();
    }
}
