package org.baobab.system.fleet.cost;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;

/** An Algerian company with vehicles. */
record Park(Company company) {
    static Park founded() {
        Person owner = Person.registered();
        JsonObject wish = Body.of(
                "name",
                "Parc " + Fresh.word(),
                "country",
                "DZ",
                "currency",
                "DZD",
                "timeZone",
                "Africa/Algiers",
                "apps",
                List.of("fleet"));
        return new Park(
                new Company(owner.api().post("/organizations", wish).is(201).id(), owner));
    }

    Api owner() {
        return company.owner().api();
    }

    Api member(String role) {
        return company.member(role).api();
    }

    UUID vehicle(long odometerKm) {
        return vehicle("VAN", odometerKm);
    }

    UUID vehicle(String kind, long odometerKm) {
        return owner().post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                Fresh.word(),
                                "brand",
                                "Renault",
                                "model",
                                "Master",
                                "year",
                                2021,
                                "kind",
                                kind,
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                odometerKm))
                .is(201)
                .id();
    }

    Answer seen(UUID vehicle) {
        return owner().get("/fleet/vehicles/" + vehicle).is(200);
    }

    static JsonObject dinars(Object amount) {
        return Body.of("amount", amount, "currency", "DZD");
    }
}
