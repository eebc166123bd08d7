package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class SessionsIT extends ClientTest {
    private final Api api = Api.asNobody();

    @Test
    void refresh_rotatesBothTokens() {
        Person awa = Person.registered();

        Answer second = refresh(awa.refreshToken()).is(200);

        assertThat(second.json()).containsOnlyKeys("accessToken", "refreshToken", "tokenType", "expiresIn");
        assertThat(second.text("refreshToken")).isNotEqualTo(awa.refreshToken());
        Api.withToken(second.text("accessToken")).get("/me").is(200);
        refresh(second.text("refreshToken")).is(200);
    }

    @Test
    void refresh_usedTwice_revokesTheWholeFamily() {
        Person awa = Person.registered();
        Person elsewhere = awa.again();
        Answer second = refresh(awa.refreshToken()).is(200);

        refresh(awa.refreshToken()).isProblem(401);

        refresh(second.text("refreshToken")).isProblem(401);
        Api.withToken(second.text("accessToken")).get("/me").isProblem(401);
        refresh(elsewhere.refreshToken()).is(200);
    }

    @Test
    void refresh_eightAtOnceWithOneToken_leavesAtMostOneWinner() {
        Person awa = Person.registered();

        List<Answer> answers = AtOnce.call(8, i -> refresh(awa.refreshToken()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeLessThanOrEqualTo(1);
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 401);
    }

    @Test
    void refresh_madeUpTokenOrAccessToken_isRefused() {
        Person awa = Person.registered();

        refresh(Fresh.password()).isProblem(401);
        refresh(awa.accessToken()).isProblem(401);
        api.post("/auth/refresh", Body.of()).blames("refreshToken");
    }

    @Test
    void logout_endsThisSessionOnly() {
        Person phone = Person.registered();
        Person laptop = phone.again();

        phone.api().post("/auth/logout").is(204);

        phone.api().get("/me").isProblem(401);
        refresh(phone.refreshToken()).isProblem(401);
        laptop.api().get("/me").is(200);
    }

    @Test
    void sessions_listDeviceAndLastUse_andTheCurrentOneIsMarked() {
        Person awa = Person.registered();
        Api.asNobody()
                .with("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
                .post("/auth/login", Body.of("login", awa.email(), "password", awa.password()))
                .is(200);

        List<JsonObject> sessions = awa.api().get("/me/sessions").is(200).items();

        assertThat(sessions).hasSize(2).allSatisfy(session -> {
            assertThat(session).containsKeys("id", "device", "lastUsedAt");
            assertThat(session.toString()).doesNotContain(awa.refreshToken());
        });
        assertThat(sessions).extracting(session -> session.getString("device")).anyMatch(it -> it.contains("Firefox"));
    }

    @Test
    void revoke_otherSession_endsIt() {
        Person awa = Person.registered();
        Person stolen = awa.again();
        String id = awa.api().get("/me/sessions").is(200).items().stream()
                .filter(session -> !session.getBoolean("current"))
                .map(session -> session.getString("id"))
                .findFirst()
                .orElseThrow();

        awa.api().delete("/me/sessions/" + id).is(204);

        stolen.api().get("/me").isProblem(401);
        refresh(stolen.refreshToken()).isProblem(401);
        awa.api().get("/me").is(200);
    }

    @Test
    void revoke_somebodyElsesSession_isNotFound() {
        Person awa = Person.registered();
        String hers = awa.api().get("/me/sessions").is(200).items().getFirst().getString("id");

        Person.registered().api().delete("/me/sessions/" + hers).isProblem(404);
        awa.api().delete("/me/sessions/" + UUID.randomUUID()).isProblem(404);
        awa.api().get("/me").is(200);
    }

    private Answer refresh(String token) {
        return api.post("/auth/refresh", Body.of("refreshToken", token));
    }
}
