package org.baobab.system.conversation;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;

/** Somebody who asked, and whoever was asked about a listing. */
public record Talk(Person asker, Person advertiser, UUID listing, UUID id) {

    /** With a person who advertises alone. */
    public static Talk begun() {
        Person advertiser = Person.registered();
        return begun(Person.registered(), advertiser, listing(advertiser.api()));
    }

    static Talk begun(Person asker, Person advertiser, UUID listing) {
        Answer answer =
                inquire(asker, listing, "Bonjour, est-ce encore libre ?").is(201);
        return new Talk(asker, advertiser, listing, answer.id());
    }

    /** With an agency, whose owner advertises. */
    static Talk begunWith(Company agency) {
        Person owner = agency.owner();
        return begun(Person.registered(), owner, listing(owner.api().in(agency.id())));
    }

    static Company agency() {
        Person owner = Person.registered();
        JsonObject wish = Body.with(Company.wish(), "apps", List.of("listings"));
        return new Company(owner.api().post("/organizations", wish).is(201).id(), owner);
    }

    /** A published one. */
    static UUID listing(Api advertiser) {
        UUID id = draft(advertiser);
        advertiser.post("/listings/" + id + "/publish").is(200);
        return id;
    }

    static UUID draft(Api advertiser) {
        return advertiser
                .post(
                        "/listings",
                        Body.of(
                                "title",
                                "Maison " + Fresh.word(),
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
                                List.of("PARKING")))
                .is(201)
                .id();
    }

    static Answer inquire(Person asker, UUID listing, String message) {
        return asker.api().post("/listings/" + listing + "/inquiries", Body.of("message", message));
    }

    public String path(String below) {
        return "/conversations/" + id + below;
    }

    public Answer write(Person writer, String text) {
        return writer.api().post(path("/messages"), Body.of("text", text));
    }

    List<JsonObject> messages(Person reader) {
        return reader.api().get(path("/messages?limit=100")).is(200).items();
    }

    public int unread(Person reader) {
        return reader.api().get(path("")).is(200).json().getInt("unread");
    }

    public static int allUnread(Person reader) {
        return reader.api().get("/conversations/unread").is(200).json().getInt("messages");
    }
}
