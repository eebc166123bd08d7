package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class IdempotencyIT extends ClientTest {
    private final Person awa = Person.registered();
    private final String key = Fresh.password();
    private final JsonObject wish = Company.wish();

    @Test
    void sameKeyAndBody_answersTheFirstResultAgain() {
        Answer first = awa.api().once(key).post("/organizations", wish).is(201);
        Answer second = awa.api().once(key).post("/organizations", wish).is(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(awa.api().get("/organizations").items()).hasSize(1);
    }

    @Test
    void sameKeyAnotherBody_is422() {
        awa.api().once(key).post("/organizations", wish).is(201);

        awa.api().once(key).post("/organizations", Company.wish()).isProblem(422);
    }

    @Test
    void eightAtOnce_makeOne() {
        List<Answer> answers = AtOnce.call(8, i -> awa.api().once(key).post("/organizations", wish));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .extracting(Answer::body)
                .containsOnly(
                        awa.api().once(key).post("/organizations", wish).is(201).body());
        assertThat(awa.api().get("/organizations").items()).hasSize(1);
    }

    @Test
    void sameKeyFromSomebodyElse_isAnotherRequest() {
        Person moussa = Person.registered();
        Answer hers = awa.api().once(key).post("/organizations", wish).is(201);
        Answer his = moussa.api().once(key).post("/organizations", wish).is(201);

        assertThat(his.id()).isNotEqualTo(hers.id());
    }

    @Test
    void refusedRequest_doesNotSpoilTheKey() {
        awa.api().once(key).post("/organizations", Body.without(wish, "name")).isProblem(400);

        Answer corrected = awa.api().once(key).post("/organizations", wish);

        assertThat(corrected.status()).as(corrected.toString()).isIn(201, 422);
    }

    @Test
    void secretInAStoredAnswer_comesBackWhole() {
        Company company = Company.foundedBy(awa);
        JsonObject keyWish = Body.of("name", "clé", "role", "VIEWER");
        Answer first =
                awa.api().once(key).post(company.path("/api-keys"), keyWish).is(201);
        Answer second =
                awa.api().once(key).post(company.path("/api-keys"), keyWish).is(201);

        assertThat(second.text("secret")).isEqualTo(first.text("secret"));
        assertThat(awa.api().get(company.path("/api-keys")).items()).hasSize(1);
    }

    @Test
    void key_onAuth_isIgnored() {
        JsonObject credentials = Body.of("login", awa.email(), "password", awa.password());
        Answer first = awa.api().once(key).post("/auth/login", credentials).is(200);
        Answer second = awa.api().once(key).post("/auth/login", credentials).is(200);

        assertThat(second.text("refreshToken")).isNotEqualTo(first.text("refreshToken"));
    }

    @Test
    void key_tooLong_is400() {
        awa.api().once("k".repeat(5_000)).post("/organizations", wish).isProblem(400);
    }
}
