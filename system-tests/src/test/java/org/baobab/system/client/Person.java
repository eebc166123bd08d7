package org.baobab.system.client;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Somebody with an account that the test made; {@link #api()} calls as this person. */
public record Person(UUID id, String email, String phone, String password, String accessToken, String refreshToken) {

    public static Person registered() {
        return registered(wish());
    }

    public static Person registered(JsonObject wish) {
        Answer registered = Api.asNobody().post("/auth/register", wish).is(201);
        return signIn(registered.id(), wish.getString("email"), wish.getString("phone"), wish.getString("password"));
    }

    /** What a stranger sends to register. */
    public static JsonObject wish() {
        return Body.of(
                "email", Fresh.email(),
                "phone", Fresh.phone(),
                "password", Fresh.password(),
                "fullName", "Awa Ndiaye");
    }

    /** One of the demonstration's people. */
    public static Person ofTheDemonstration(String name) {
        String email = name + "@demo.baobab.test";
        return signIn(null, email, null, "baobab-demo");
    }

    public static Person administrator() {
        return ofTheDemonstration("admin");
    }

    /** The same person in one more session. */
    public Person again() {
        return signIn(id, email, phone, password);
    }

    public Api api() {
        return Api.withToken(accessToken);
    }

    private static Person signIn(UUID id, String email, String phone, String password) {
        Answer tokens = Api.asNobody()
                .post("/auth/login", Body.of("login", email, "password", password))
                .is(200);
        UUID known = id != null
                ? id
                : Api.withToken(tokens.text("accessToken")).get("/me").is(200).id();
        return new Person(known, email, phone, password, tokens.text("accessToken"), tokens.text("refreshToken"));
    }
}
