package org.baobab.system.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiKeysIT extends ClientTest {
    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void create_showsTheSecretThisOnce() {
        Answer created = create("VIEWER").is(201);

        assertThat(created.json()).containsKeys("id", "name", "role", "secret");
        String listed = owner.get(company.path("/api-keys")).is(200).body();
        assertThat(listed).contains(created.text("id")).doesNotContain(created.text("secret"));
    }

    @Test
    void key_callsForItsOrganisationAndNoOther() {
        Api key = Api.withKey(company.key("MANAGER"));

        key.get(company.path("")).is(200);
        key.patch(company.path(""), Body.of("name", "Par clé")).is(200);
        key.get(Company.founded().path("")).isProblem(404);
    }

    @Test
    void key_hasNoMoreThanItsRole() {
        Api key = Api.withKey(company.key("VIEWER"));

        key.get(company.path("")).is(200);
        key.patch(company.path(""), Body.of("name", "Non")).isProblem(403);
    }

    @Test
    void key_isNoPerson() {
        Api key = Api.withKey(company.key("OWNER"));

        key.get("/me").isProblem(403);
    }

    @Test
    void delete_key_endsItAtOnce() {
        Answer created = create("VIEWER").is(201);
        Api key = Api.withKey(created.text("secret"));
        key.get(company.path("")).is(200);

        owner.delete(company.path("/api-keys/" + created.id())).is(204);

        key.get(company.path("")).isProblem(401);
        owner.delete(company.path("/api-keys/" + created.id())).isProblem(404);
    }

    @Test
    void create_expiryInThePast_blamesIt() {
        String yesterday = Instant.now()
                .minus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        JsonObject wish = Body.of("name", "clé", "role", "VIEWER", "expiresAt", yesterday);

        owner.post(company.path("/api-keys"), wish).blames("expiresAt");
        owner.post(company.path("/api-keys"), Body.with(wish, "expiresAt", "tomorrow"))
                .blames("expiresAt");
    }

    @ParameterizedTest
    @CsvSource({"MANAGER,403", "AGENT,403", "VIEWER,403"})
    void create_byRole_cannotHandOutMoreThanOneHas(String role, int expected) {
        Person member = company.member(role);

        member.api()
                .post(company.path("/api-keys"), Body.of("name", "clé", "role", "OWNER"))
                .is(expected);
    }

    @Test
    void keys_ofAForeignOrganisation_areNotFound() {
        Api stranger = Company.founded().owner().api();
        Answer created = create("VIEWER").is(201);

        stranger.get(company.path("/api-keys")).isProblem(404);
        stranger.delete(company.path("/api-keys/" + created.id())).isProblem(404);
    }

    private Answer create(String role) {
        return owner.post(company.path("/api-keys"), Body.of("name", "intégration", "role", role));
    }
}
