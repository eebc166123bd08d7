package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class LoginIT extends ClientTest {
    private final Api api = Api.asNobody();

    @Test
    void login_byEmailInAnyCaseOrByPhone_answersTokens() {
        Person awa = Person.registered();

        for (String name : List.of(awa.email(), awa.email().toUpperCase(Locale.ROOT), awa.phone())) {
            Answer answer = login(name, awa.password()).is(200);

            assertThat(answer.json()).containsOnlyKeys("accessToken", "refreshToken", "tokenType", "expiresIn");
            assertThat(answer.text("tokenType")).isEqualTo("Bearer");
            assertThat(answer.json().getInt("expiresIn")).isPositive();
            assertThat(answer.needHeader("Cache-Control")).contains("no-store");
            Api.withToken(answer.text("accessToken")).get("/me").is(200);
        }
    }

    @Test
    void login_wrongPasswordOrUnknownName_cannotBeToldApart() {
        Person awa = Person.registered();

        Answer wrong = login(awa.email(), Fresh.password()).isProblem(401);
        Answer unknown = login(Fresh.email(), Fresh.password()).isProblem(401);

        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
        assertThat(headerNames(unknown)).isEqualTo(headerNames(wrong));
    }

    /** Both have to compute one password hash; skipping it for unknown names would answer many times faster. */
    @Test
    void login_unknownName_takesAsLongAsAWrongPassword() {
        Person awa = Person.registered();

        double wrong = median(() -> login(awa.email(), Fresh.password()));
        double unknown = median(() -> login(Fresh.email(), Fresh.password()));

        assertThat(unknown).isGreaterThan(wrong / 3).isLessThan(wrong * 3);
    }

    @Test
    void login_sixthTryAfterFiveWrong_waits() {
        Person awa = Person.registered();
        failFiveTimes(awa.email());

        Answer locked = login(awa.email(), awa.password()).isProblem(429);

        assertThat(Integer.parseInt(locked.needHeader("Retry-After"))).isBetween(1, 15 * 60);
    }

    @Test
    void login_sixthTryForAnUnknownName_waitsLikewise() {
        Person awa = Person.registered();
        String unknown = Fresh.email();
        failFiveTimes(awa.email());
        failFiveTimes(unknown);

        Answer lockedKnown = login(awa.email(), Fresh.password()).isProblem(429);
        Answer lockedUnknown = login(unknown, Fresh.password()).isProblem(429);

        assertThat(lockedUnknown.needHeader("Retry-After")).isNotBlank();
        assertThat(lockedUnknown.text("type")).isEqualTo(lockedKnown.text("type"));
    }

    @Test
    void login_lockedNameInAnotherCase_isTheSameName() {
        Person awa = Person.registered();
        failFiveTimes(awa.email());

        login(awa.email().toUpperCase(Locale.ROOT), awa.password()).isProblem(429);
    }

    @Test
    void login_somebodyElseFromTheSameAddress_isNotLocked() {
        failFiveTimes(Fresh.email());

        Person.registered().again();
    }

    @Test
    void login_twentyWrongAtOnce_cannotSlipPastTheLock() {
        Person awa = Person.registered();

        List<Answer> answers = AtOnce.call(20, i -> login(awa.email(), Fresh.password()));

        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSizeLessThanOrEqualTo(5);
        login(awa.email(), awa.password()).isProblem(429);
    }

    @Test
    void login_withoutAField_blamesIt() {
        api.post("/auth/login", Body.of("password", "x")).blames("login");
        api.post("/auth/login", Body.of("login", "x")).blames("password");
    }

    private void failFiveTimes(String name) {
        for (int i = 0; i < 5; i++) {
            login(name, Fresh.password()).isProblem(401);
        }
    }

    private Answer login(String name, String password) {
        return api.post("/auth/login", Body.of("login", name, "password", password));
    }

    private static JsonObject withoutTrace(Answer answer) {
        return Body.without(answer.json(), "traceId");
    }

    private static List<String> headerNames(Answer answer) {
        return answer.headerNames();
    }

    private static double median(Runnable call) {
        long[] times = LongStream.generate(() -> timed(call)).limit(3).sorted().toArray();
        return times[1];
    }

    private static long timed(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }
}
