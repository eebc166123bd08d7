package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer has one shape and is never a 500. */
class ProblemsIT extends ClientTest {
    private static final String JSON = "application/json";
    private final Api nobody = Api.asNobody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "42",
                "{\"login\":}",
                "{\"login\":\"a\",}",
                "{} {}",
                "\u0000",
                "{\"login\":{},\"password\":[]}",
                "{\"login\":12,\"password\":true}",
                "<login/>"
            })
    void body_thatIsNoSuchObject_is400(String body) {
        nobody.raw("POST", "/auth/login", JSON, body).isProblem(400);
    }

    @Test
    void body_withAnUnknownField_blamesIt() {
        nobody.post("/auth/login", Body.of("login", "a", "password", "b", "remember", true))
                .blames("remember");
    }

    @Test
    void body_withTextTooLong_blamesTheField() {
        nobody.post("/auth/register", Body.with(Person.wish(), "fullName", "x".repeat(10_000)))
                .blames("fullName");
        nobody.post("/auth/register", Body.with(Person.wish(), "password", "é9-".repeat(100_000)))
                .blames("password");
    }

    @Test
    void body_withAZeroCharacter_is400() {
        nobody.post("/auth/register", Body.with(Person.wish(), "fullName", "Awa\u0000Ndiaye"))
                .isProblem(400);
    }

    @Test
    void body_nestedWithoutEnd_is400() {
        nobody.raw("POST", "/auth/login", JSON, "{\"login\":" + "[".repeat(100_000))
                .isProblem(400);
    }

    @Test
    void body_ofSeveralMegabytes_is413() {
        String fullName = "x".repeat(3 * 1024 * 1024);

        nobody.raw("POST", "/auth/login", JSON, "{\"login\":\"" + fullName + "\"}")
                .isProblem(413);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/x-www-form-urlencoded", "application/nonsense"})
    void body_ofAnotherMediaType_is415(String mediaType) {
        nobody.raw("POST", "/auth/login", mediaType, "login=a").isProblem(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ";", "/", "application", "a/b/c", "*/*"})
    void body_ofAMediaTypeThatIsNone_is415(String mediaType) {
        nobody.raw("POST", "/auth/login", mediaType, "{}").isProblem(415);
    }

    @Test
    void method_thatTheResourceDoesNotHave_is405AndSaysWhich() {
        Answer answer = nobody.get("/auth/login").isProblem(405);

        assertThat(answer.needHeader("Allow")).contains("POST");
        Person.registered().api().delete("/me").isProblem(405);
    }

    @Test
    void path_thatDoesNotExist_is404() {
        nobody.get("/no/such/thing").isProblem(404);
        Person.registered().api().get("/no/such/thing").isProblem(404);
    }

    @Test
    void accept_thatCannotBeServed_is406OrJson() {
        Answer answer = Person.registered().api().with("Accept", "image/png").get("/me");

        assertThat(answer.status()).as(answer.toString()).isIn(200, 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me/sessions/x",
                "/organizations/1",
                "/organizations/%00",
                "/organizations/x/members",
                "/organizations/'/audit"
            })
    void id_thatIsNoUuid_is400(String path) {
        Api api = Person.registered().api();

        Answer answer = path.startsWith("/me") ? api.delete(path) : api.get(path);

        answer.isProblem(400);
    }

    @Test
    void organisationHeader_thatIsNoUuid_is400() {
        Company company = Company.founded();
        Answer answer = company.owner().api().with("X-Organization", "mine").get(company.path("/members"));

        assertThat(answer.status()).as(answer.toString()).isIn(200, 400);
    }

    @Test
    void text_isFrenchUnlessEnglishIsAskedFor() {
        Answer french = nobody.get("/me").isProblem(401);
        Answer english = nobody.speaking("en-GB,en;q=0.9").get("/me").isProblem(401);
        Answer other = nobody.speaking("wo").get("/me").isProblem(401);

        assertThat(english.text("title")).isNotEqualTo(french.text("title"));
        assertThat(other.text("title")).isEqualTo(french.text("title"));
        assertThat(french.needHeader("Content-Language")).startsWith("fr");
        assertThat(english.needHeader("Content-Language")).startsWith("en");
    }

    @Test
    void fieldMessages_followTheLanguageToo() {
        Answer french = nobody.post("/auth/login", Body.of("login", "a")).blames("password");
        Answer english =
                nobody.speaking("en").post("/auth/login", Body.of("login", "a")).blames("password");

        assertThat(english.json().getJsonArray("errors"))
                .isNotEqualTo(french.json().getJsonArray("errors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", ";;;", "q=1", "fr;q=abc", "zz-ZZ-ZZ-ZZ", "fr;q=2", "en;q=9"})
    void language_thatCannotBeRead_isFrench(String header) {
        Answer answer = nobody.speaking(header).get("/me").isProblem(401);

        assertThat(answer.text("title")).isEqualTo("Authentification requise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ";", "/", "a/b/c", "*/*;q=x", "application/json;q=7"})
    void accept_thatCannotBeRead_isNoWish(String header) {
        assertThat(Person.registered()
                        .api()
                        .with("Accept", header)
                        .get("/me")
                        .is(200)
                        .needHeader("Content-Type"))
                .startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/api/v1/%zz",
                "/api/v1/me?x=%",
                "/api/v1/%C3%28",
                "/openapi?format=%FF",
                "/a{b",
                "/api/v1/a|b"
            })
    void address_thatIsNone_is400AndHasAnId(String address) throws IOException {
        String answer = RawRequest.get(address);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("\r\nX-Request-Id: ", "application/problem+json", "Demande invalide");
    }

    @Test
    void problem_namesWhereItHappened() {
        UUID unknown = UUID.randomUUID();
        Answer answer =
                Person.registered().api().get("/organizations/" + unknown).isProblem(404);

        assertThat(answer.text("instance")).endsWith("/organizations/" + unknown);
        assertThat(answer.text("type")).isNotEqualTo("about:blank");
    }

    @Test
    void problem_saysNothingOfTheInside() {
        Answer answer = nobody.raw("POST", "/auth/login", JSON, "{\"login\":" + Fresh.word());

        assertThat(answer.body()).doesNotContain("Exception", "org.", "java.", "jakarta", "at line");
    }
}
