package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT extends ClientTest {
    private final Api nobody = Api.asNobody();

    @Test
    void requestId_thatIsSane_comesBack() {
        String id = "req-" + Fresh.word();

        Answer answer = nobody.with("X-Request-Id", id).get("/me").isProblem(401);

        assertThat(answer.needHeader("X-Request-Id")).isEqualTo(id);
        assertThat(answer.text("traceId")).isEqualTo(id);
    }

    @Test
    void requestId_thatIsNot_isReplaced() {
        for (String id : List.of("x".repeat(500), "a b<script>", "\"quoted\"", "${jndi:ldap}")) {
            Answer answer = nobody.with("X-Request-Id", id).get("/me").isProblem(401);

            assertThat(answer.needHeader("X-Request-Id")).isNotBlank().isNotEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me",
                "/auth/jwks",
                "/no/such/thing",
                "//health/live",
                "//",
                "//login",
                "//no-such-page",
                "//openapi"
            })
    void everyAnswer_carriesTheSecurityHeadersAndItsId(String path) {
        Answer answer = nobody.get(path);

        assertThat(answer.needHeader("X-Request-Id")).isNotBlank();
        assertSecured(answer);
    }

    @Test
    void theDocument_isYamlOrJsonAsAskedFor() {
        assertThat(nobody.get("//openapi").is(200).needHeader("Content-Type")).isEqualTo("application/yaml");
        assertThat(nobody.get("//openapi?format=JSON").is(200).needHeader("Content-Type"))
                .isEqualTo("application/json");
        assertThat(nobody.with("Accept", "application/json")
                        .get("//openapi")
                        .is(200)
                        .needHeader("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void theDocument_thatTheCallerHas_isNotSentAgain() {
        String tag = nobody.get("//openapi").is(200).needHeader("ETag");

        assertThat(nobody.with("If-None-Match", tag).get("//openapi").is(304).body())
                .isEmpty();
    }

    private static void assertSecured(Answer answer) {
        assertThat(answer.needHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.needHeader("X-Frame-Options")).isIn("SAMEORIGIN", "DENY");
        assertThat(answer.needHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.needHeader("Content-Security-Policy"))
                .contains("default-src")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void answers_ofAPerson_areNotStoredBetween() {
        Answer me = Person.registered().api().get("/me").is(200);

        assertThat(me.needHeader("Cache-Control")).containsAnyOf("no-store", "private", "no-cache");
    }

    @Test
    void preflight_fromAnOriginThatIsNotConfigured_getsNoPermission() {
        Answer preflight = nobody.with("Origin", "https://evil.example")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "content-type")
                .send("OPTIONS", "/auth/login", BodyPublishers.noBody());

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.status()).isLessThan(500);
    }

    @Test
    void simpleRequest_fromAnOriginThatIsNotConfigured_getsNoPermission() {
        Answer answer = nobody.with("Origin", "https://evil.example").get("/auth/jwks");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void preflight_fromAConfiguredOrigin_isAllowed() {
        Answer preflight = nobody.with("Origin", "https://integrator.test")
                .with("Access-Control-Request-Method", "PATCH")
                .with("Access-Control-Request-Headers", "authorization,content-type,if-match,x-organization")
                .send("OPTIONS", "/me", BodyPublishers.noBody());

        assertThat(preflight.status()).isIn(200, 204);
        assertThat(preflight.needHeader("Access-Control-Allow-Origin")).isEqualTo("https://integrator.test");
        assertThat(preflight.needHeader("Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(preflight.needHeader("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains("authorization", "if-match", "x-organization");
        assertThat(preflight.needHeader("Vary")).contains("Origin");
    }

    @Test
    void answer_toAConfiguredOrigin_showsItsHeaders() {
        Answer answer =
                nobody.with("Origin", "https://integrator.test").get("/me").isProblem(401);

        assertThat(answer.needHeader("Access-Control-Allow-Origin")).isEqualTo("https://integrator.test");
        assertThat(answer.needHeader("Access-Control-Expose-Headers")).contains("ETag", "X-Request-Id");
    }

    @Test
    void head_answersLikeGetWithoutABody() {
        Answer head = nobody.send("HEAD", "/auth/jwks", BodyPublishers.noBody());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
