package org.baobab.system.listings;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;

/** An organisation that uses listings, and what it writes. */
record Agency(Company company) {

    static Agency founded() {
        Person owner = Person.registered();
        JsonObject wish = Body.of(
                "name",
                "Agence " + Fresh.word(),
                "country",
                "GN",
                "currency",
                "GNF",
                "timeZone",
                "Africa/Conakry",
                "apps",
                List.of("listings"));
        UUID id = owner.api().post("/organizations", wish).is(201).id();
        return new Agency(new Company(id, owner));
    }

    Api owner() {
        return company.owner().api();
    }

    Api member(String role) {
        return company.member(role).api();
    }

    static JsonObject villa() {
        return Body.of(
                "title",
                "Villa de 4 chambres à Kipé",
                "description",
                "Villa récente à 300 m du goudron.\nForage et groupe de 20 kVA.",
                "offer",
                "RENT",
                "type",
                "HOUSE",
                "price",
                money(15_000_000, "GNF"),
                "pricePer",
                "MONTH",
                "bedrooms",
                4,
                "bathrooms",
                3,
                "area",
                280.5,
                "address",
                Body.of("country", "GN", "city", "Conakry", "district", "Kipé", "street", "Rue KI-128"),
                "place",
                Body.of("lat", 9.6051, "lng", -13.6354),
                "amenities",
                List.of("PARKING", "GENERATOR", "WATER_TANK"));
    }

    static JsonObject money(Object amount, String currency) {
        return Body.of("amount", amount, "currency", currency);
    }

    /** Its path, once everybody sees it. */
    static String published(Api advertiser) {
        String path = advertiser.post("/listings", villa()).is(201).location();
        Answer published = advertiser.post(path + "/publish").is(200);
        if (!"PUBLISHED".equals(published.text("state"))) {
            throw new AssertionError("It is held: " + published);
        }
        return path;
    }
}
