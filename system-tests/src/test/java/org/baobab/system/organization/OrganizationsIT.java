package org.baobab.system.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsIT extends ClientTest {

    @Test
    void create_answersTheOrganisationAndMakesTheCreatorOwner() {
        Person awa = Person.registered();
        JsonObject wish = Company.wish();

        Answer created = awa.api().post("/organizations", wish).is(201);

        assertThat(created.location()).isEqualTo("/organizations/" + created.id());
        assertThat(created.json()).containsAllEntriesOf(wish);
        assertThat(awa.api().get(created.location()).is(200).json()).isEqualTo(created.json());
        JsonObject member =
                awa.api().get(created.location() + "/members").is(200).items().getFirst();
        assertThat(member.getString("userId")).isEqualTo(awa.id().toString());
        assertThat(member.getString("role")).isEqualTo("OWNER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "country", "currency", "timeZone"})
    void create_withoutARequiredField_blamesIt(String field) {
        Person.registered()
                .api()
                .post("/organizations", Body.without(Company.wish(), field))
                .blames(field);
    }

    @ParameterizedTest
    @CsvSource({"country,XX", "currency,ZZZ", "timeZone,Africa/Nowhere", "name,''", "country,Sénégal"})
    void create_unusableValue_blamesItsField(String field, String value) {
        Person.registered()
                .api()
                .post("/organizations", Body.with(Company.wish(), field, value))
                .blames(field);
    }

    @Test
    void create_appThatDoesNotExist_isRefused() {
        Answer answer = Person.registered()
                .api()
                .post("/organizations", Body.with(Company.wish(), "apps", List.of("fleet", "casino")))
                .isProblem(400);

        assertThat(answer.blamed()).anyMatch(field -> field.startsWith("apps"));
    }

    @Test
    void list_showsOnlyOnesOwn() {
        Person awa = Person.registered();
        Company first = Company.foundedBy(awa);
        Company second = Company.foundedBy(awa);
        Company.founded();

        List<JsonObject> mine = awa.api().get("/organizations").is(200).items();

        assertThat(mine)
                .extracting(item -> UUID.fromString(item.getString("id")))
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void get_foreignOrUnknownOrganisation_isNotFound() {
        Person stranger = Person.registered();

        stranger.api().get(Company.founded().path("")).isProblem(404);
        stranger.api().get("/organizations/" + UUID.randomUUID()).isProblem(404);
    }

    @Test
    void get_idThatIsNone_is400() {
        Person.registered().api().get("/organizations/not-a-uuid").isProblem(400);
    }

    @Test
    void patch_changesOnlyWhatIsNamed() {
        Company company = Company.founded();
        JsonObject before = company.owner().api().get(company.path("")).json();

        Answer changed = company.owner()
                .api()
                .patch(company.path(""), Body.of("name", "Nouveau nom", "apps", List.of("fleet", "energy")))
                .is(200);

        assertThat(changed.text("name")).isEqualTo("Nouveau nom");
        assertThat(changed.json().getJsonArray("apps")).hasSize(2);
        assertThat(changed.text("currency")).isEqualTo(before.getString("currency"));
    }

    @Test
    void patch_withAStaleTag_isPreconditionFailed() {
        Company company = Company.founded();
        String seen = company.owner().api().get(company.path("")).needHeader("ETag");
        company.owner()
                .api()
                .seen(seen)
                .patch(company.path(""), Body.of("name", "Un"))
                .is(200);

        company.owner()
                .api()
                .seen(seen)
                .patch(company.path(""), Body.of("name", "Deux"))
                .isProblem(412);
    }

    @Test
    void patch_requiredFieldWithNull_blamesIt() {
        Company company = Company.founded();

        company.owner().api().patch(company.path(""), Body.of("name", null)).blames("name");
    }
}
