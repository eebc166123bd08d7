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

/** A listing that the test made, and whoever advertises it. */
public record Advert(UUID id, String title, Api advertiser) {

    public static JsonObject wish(String title) {
        return Body.of(
                "title",
                title,
                "description",
                "Maison claire, eau et courant, à deux pas du goudron.",
                "offer",
                "SALE",
                "type",
                "HOUSE",
                "price",
                Body.of("amount", 850_000_000, "currency", "GNF"),
                "bedrooms",
                4,
                "address",
                Body.of("country", "GN", "city", "Kindia"),
                "place",
                Body.of("lat", 10.0569, "lng", -12.8658),
                "amenities",
                List.of("PARKING"));
    }

    /** Of a person who belongs to no organisation. */
    public static Advert of(Person person) {
        return by(person.api());
    }

    /** Of an agency. */
    public static Advert of(Company agency) {
        return by(agency.owner().api().in(agency.id()));
    }

    private static Advert by(Api advertiser) {
        String title = "Maison " + Fresh.word();
        return new Advert(advertiser.post("/listings", wish(title)).is(201).id(), title, advertiser);
    }

    public Advert published() {
        advertiser.post(path("/publish")).is(200);
        return this;
    }

    /** An organisation that uses listings. */
    public static Company agency() {
        Person owner = Person.registered();
        JsonObject wish = Body.with(Company.wish(), "apps", List.of("listings"));
        return new Company(owner.api().post("/organizations", wish).is(201).id(), owner);
    }

    public String path(String below) {
        return "/listings/" + id + below;
    }

    public Answer get() {
        return advertiser.get(path("")).is(200);
    }

    public List<JsonObject> photos() {
        return get().json().getJsonArray("photos").getValuesAs(JsonObject.class);
    }
}
