package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class PasswordResetIT extends ClientTest {
    private final Api api = Api.asNobody();

    @Test
    void reset_withTheMailedToken_changesThePasswordAndEndsEverySession() {
        Person awa = Person.registered();
        Person elsewhere = awa.again();
        String renewed = Fresh.password();

        reset(mailedTo(awa), renewed).is(204);

        awa.api().get("/me").isProblem(401);
        api.post("/auth/refresh", Body.of("refreshToken", elsewhere.refreshToken()))
                .isProblem(401);
        login(awa.email(), awa.password()).isProblem(401);
        login(awa.email(), renewed).is(200);
    }

    @Test
    void reset_usedTwice_isRefused() {
        Person awa = Person.registered();
        String token = mailedTo(awa);
        reset(token, Fresh.password()).is(204);

        Answer again = reset(token, Fresh.password());

        again.isProblem(again.status());
        assertThat(again.status()).isBetween(400, 401);
    }

    @Test
    void reset_weakPassword_leavesTheTokenGood() {
        Person awa = Person.registered();
        String token = mailedTo(awa);

        reset(token, "short").blames("password");

        reset(token, Fresh.password()).is(204);
    }

    @Test
    void forgot_unknownAddress_answersTheSameAndMailsNobody() {
        String unknown = Fresh.email();

        Answer stranger =
                api.post("/auth/password/forgot", Body.of("email", unknown)).is(202);
        Answer known = api.post(
                        "/auth/password/forgot",
                        Body.of("email", Person.registered().email()))
                .is(202);

        assertThat(stranger.body()).isEqualTo(known.body());
        assertThat(Inbox.of(unknown).messages()).isEmpty();
    }

    private String mailedTo(Person person) {
        api.post("/auth/password/forgot", Body.of("email", person.email())).is(202);
        return Inbox.of(person.email()).tokenFor("/password/reset");
    }

    private Answer reset(String token, String password) {
        return api.post("/auth/password/reset", Body.of("token", token, "password", password));
    }

    private Answer login(String name, String password) {
        return api.post("/auth/login", Body.of("login", name, "password", password));
    }
}
