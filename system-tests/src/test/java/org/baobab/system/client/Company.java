package org.baobab.system.client;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** An organisation that the test made, with its owner. */
public record Company(UUID id, Person owner) {

    public static Company founded() {
        return foundedBy(Person.registered());
    }

    public static Company foundedBy(Person owner) {
        return new Company(owner.api().post("/organizations", wish()).is(201).id(), owner);
    }

    public static JsonObject wish() {
        return Body.of(
                "name", "Entreprise " + Fresh.word(),
                "country", "SN",
                "currency", "XOF",
                "timeZone", "Africa/Dakar",
                "apps", List.of("fleet"));
    }

    /** Somebody new who works here with that role. */
    public Person member(String role) {
        Person member = Person.registered();
        owner.api()
                .post(path("/members"), Body.of("email", member.email(), "role", role))
                .is(201);
        return member;
    }

    public String path(String below) {
        return "/organizations/" + id + below;
    }

    /** The secret of a new API key. */
    public String key(String role) {
        return owner.api()
                .post(path("/api-keys"), Body.of("name", "clé " + Fresh.word(), "role", role))
                .is(201)
                .text("secret");
    }
}
