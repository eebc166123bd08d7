package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.Management;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The other tests run without limits; each of these switches them on for its own requests. */
@Isolated("the limits it switches on are everybody's")
class RateLimitIT extends ClientTest {
    private static final String SWITCH = "baobab.rate-limit.enabled";

    @Test
    void api_moreThanTenASecond_isToldToWait() {
        Person awa = Person.registered();

        Management.with(SWITCH, "true", () -> {
            List<Answer> answers = AtOnce.call(40, i -> awa.api().get("/me"));

            Answer refused = answers.stream()
                    .filter(answer -> answer.status() == 429)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Forty at once were all let in"));
            refused.isProblem(429);
            assertThat(Integer.parseInt(refused.needHeader("Retry-After"))).isBetween(1, 60);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 200)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.headerNames())
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit")));
        });

        assertThat(AtOnce.call(40, i -> awa.api().get("/me"))).allMatch(answer -> answer.status() == 200);
    }

    @Test
    void signIn_hasAStricterZone() {
        Management.with(SWITCH, "true", () -> {
            List<Answer> answers = AtOnce.call(40, i -> Api.asNobody()
                    .post("/auth/login", Body.of("login", Fresh.email(), "password", Fresh.password())));

            assertThat(answers).extracting(Answer::status).contains(429).containsOnly(401, 429);
        });
    }

    @Test
    void health_isNeverLimited() {
        Management.with(SWITCH, "true", () -> assertThat(
                        AtOnce.call(100, i -> Api.asNobody().get("//health/live")))
                .allMatch(answer -> answer.status() == 200));
    }
}
