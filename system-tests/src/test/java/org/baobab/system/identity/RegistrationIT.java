package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationIT extends ClientTest {
    private final Api api = Api.asNobody();

    @Test
    void register_newPerson_answersTheProfileAndWhereItIs() {
        JsonObject wish = Person.wish();

        Answer answer = api.post("/auth/register", wish).is(201);

        assertThat(answer.location()).isEqualTo("/me");
        assertThat(answer.id()).isNotNull();
        assertThat(Body.without(answer.json(), "id"))
                .isEqualTo(Body.of(
                        "email",
                        wish.getString("email"),
                        "phone",
                        wish.getString("phone"),
                        "fullName",
                        "Awa Ndiaye",
                        "locale",
                        "fr",
                        "emailVerified",
                        false));
        assertThat(answer.body()).doesNotContain(wish.getString("password"));
    }

    @Test
    void register_withoutPhoneInEnglish_isEnough() {
        JsonObject wish = Body.with(Body.without(Person.wish(), "phone"), "locale", "en");

        Answer answer = api.post("/auth/register", wish).is(201);

        assertThat(answer.text("phone")).isNull();
        assertThat(answer.text("locale")).isEqualTo("en");
    }

    @Test
    void register_takenEmailInAnotherCase_isAConflict() {
        Person first = Person.registered();
        String shouted = first.email().toUpperCase(Locale.ROOT);

        api.post("/auth/register", Body.with(Person.wish(), "email", shouted)).isProblem(409);
    }

    @Test
    void register_takenPhone_isAConflict() {
        Person first = Person.registered();

        api.post("/auth/register", Body.with(Person.wish(), "phone", first.phone()))
                .isProblem(409);
    }

    @Test
    void register_aHundredAtOnceWithOneEmail_makesOneAccount() {
        String email = Fresh.email();

        List<Answer> answers = AtOnce.call(
                100, i -> api.post("/auth/register", Body.with(Body.without(Person.wish(), "phone"), "email", email)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 99L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "password1234", "azertyuiop", "aaaaaaaaaaaaaaaa"})
    void register_weakPassword_blamesThePassword(String weak) {
        api.post("/auth/register", Body.with(Person.wish(), "password", weak)).blames("password");
    }

    @Test
    void register_passwordThatIsTheEmail_blamesThePassword() {
        JsonObject wish = Person.wish();

        api.post("/auth/register", Body.with(wish, "password", wish.getString("email")))
                .blames("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "password", "fullName"})
    void register_withoutARequiredField_blamesIt(String field) {
        api.post("/auth/register", Body.without(Person.wish(), field)).blames(field);
    }

    @ParameterizedTest
    @CsvSource({"email,no-address", "email,a@b@c", "phone,12", "phone,abcdefghijk", "locale,xx", "fullName,'   '"})
    void register_unusableValue_blamesItsField(String field, String value) {
        api.post("/auth/register", Body.with(Person.wish(), field, value)).blames(field);
    }

    @Test
    void register_fieldThatDoesNotExist_isRefused() {
        api.post("/auth/register", Body.with(Person.wish(), "platformRole", "ADMIN"))
                .blames("platformRole");
    }

    @Test
    void register_namesOfEveryScript_comeBackUnchanged() {
        String name = "Ñandú Évariste 木 عائشة <b>&amp;</b>";

        Answer answer = api.post("/auth/register", Body.with(Person.wish(), "fullName", name))
                .is(201);

        assertThat(answer.text("fullName")).isEqualTo(name);
    }

    @Test
    void verify_withTheMailedToken_marksTheEmailOnce() {
        Person awa = Person.registered();
        String token = Inbox.of(awa.email()).tokenFor("/email/verify");

        api.post("/auth/email/verify", Body.of("token", token)).is(204);

        assertThat(awa.api().get("/me").is(200).json().getBoolean("emailVerified"))
                .isTrue();
        assertThat(api.post("/auth/email/verify", Body.of("token", token)).status())
                .isBetween(400, 401);
    }

    @Test
    void verify_withAMadeUpToken_isRefused() {
        Answer answer = api.post("/auth/email/verify", Body.of("token", Fresh.password()));

        answer.isProblem(answer.status());
        assertThat(answer.status()).isBetween(400, 401);
    }
}
