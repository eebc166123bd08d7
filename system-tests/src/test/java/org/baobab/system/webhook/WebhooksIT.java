package org.baobab.system.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Receiver;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions: who may have one, for what and to where. */
class WebhooksIT extends ClientTest {
    private static final String OUTSIDE = "https://hooks.example.com/in/";

    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void create_showsTheSecretThisOnce() {
        Answer created = owner.post("/webhooks", wish(OUTSIDE)).is(201);

        assertThat(created.json())
                .containsKeys("id", "url", "events", "enabled", "secret", "createdAt")
                .doesNotContainKey("version");
        assertThat(created.text("secret")).startsWith("whsec_");
        Answer read = owner.get(created.location()).is(200);
        assertThat(read.text("url")).isEqualTo(OUTSIDE);
        assertThat(read.body() + owner.get("/webhooks").body() + audit()).doesNotContain(created.text("secret"));
    }

    @Test
    void create_withASecretOfOnesOwn_keepsIt() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        Answer created = owner.post("/webhooks", Body.with(wish(OUTSIDE), "secret", secret))
                .is(201);

        assertThat(created.text("secret")).isEqualTo(secret);
        owner.post("/webhooks", Body.with(wish(OUTSIDE), "secret", "whsec_c2hvcnQ="))
                .blames("secret");
        owner.post("/webhooks", Body.with(wish(OUTSIDE), "secret", "secret")).blames("secret");
    }

    @Test
    void create_forAnUnknownEvent_blamesIt() {
        owner.post("/webhooks", Body.with(wish(OUTSIDE), "events", List.of("member.added", "no.such")))
                .blames("events");
        owner.post("/webhooks", Body.with(wish(OUTSIDE), "events", List.of())).blames("events");
        owner.post("/webhooks", Body.without(wish(OUTSIDE), "events")).blames("events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/",
                "https://localhost/",
                "http://127.0.0.1:8080/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://hooks.example.com./",
                "https://user:password@hooks.example.com/",
                "https://hooks.example.com:22/",
                "ftp://hooks.example.com/",
                "nonsense",
                ""
            })
    void create_toARefusedAddress_blamesIt(String url) {
        owner.post("/webhooks", wish(url)).blames("url");
        Answer created = owner.post("/webhooks", wish(OUTSIDE)).is(201);
        owner.patch(created.location(), Body.of("url", url)).blames("url");
    }

    @Test
    void create_toWhatTheAdministratorListed_holdsForThatOriginOnly() {
        String listed = Receiver.fresh().url();
        owner.post("/webhooks", wish(listed)).is(201);

        owner.post("/webhooks", wish(listed.replace("http:", "https:"))).blames("url");
        owner.post("/webhooks", wish(listed.replace("localhost", "127.0.0.1"))).blames("url");
        owner.post("/webhooks", wish(listed.replaceFirst(":\\d+", ":1"))).blames("url");
    }

    @Test
    void create_atOnce_makesTwentyAtMost() {
        List<Answer> answers = AtOnce.call(30, number -> owner.post("/webhooks", wish(OUTSIDE + number)));

        assertThat(AtOnce.statuses(answers)).containsEntry(201, 20L).containsEntry(409, 10L);
        owner.post("/webhooks", wish(OUTSIDE)).isProblem(409, "webhook-limit");
    }

    @Test
    void change_andStaleVersions() {
        Answer created = owner.post("/webhooks", wish(OUTSIDE)).is(201);
        String path = created.location();
        String seen = owner.get(path).needHeader("ETag");

        Answer changed = owner.seen(seen)
                .patch(path, Body.of("events", List.of("*"), "description", "n8n", "enabled", false))
                .is(200);

        assertThat(changed.json().getJsonArray("events").getString(0)).isEqualTo("*");
        assertThat(changed.text("disabledBecause")).isEqualTo("BY_HAND");
        owner.seen(seen).patch(path, Body.of("enabled", true)).isProblem(412);
        owner.patch(path, Body.of("enabled", null)).blames("enabled");
        owner.patch(path, Body.of("events", List.of("no.such"))).blames("events");
        owner.patch(path, Body.of("secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isProblem(400);
        assertThat(owner.patch(path, Body.of("description", null, "enabled", true))
                        .is(200)
                        .text("description"))
                .isNull();
        assertThat(audit()).contains("webhook.created", "webhook.changed");
    }

    @Test
    void delete_endsIt() {
        String path = owner.post("/webhooks", wish(OUTSIDE)).is(201).location();

        owner.delete(path).is(204);

        owner.get(path).isProblem(404);
        owner.delete(path).isProblem(404);
        assertThat(audit()).contains("webhook.deleted");
    }

    @ParameterizedTest
    @CsvSource({"OWNER,201,200", "MANAGER,201,200", "AGENT,403,403", "VIEWER,403,403"})
    void byRole(String role, int creating, int listing) {
        Api member = Api.withKey(company.key(role));

        member.post("/webhooks", wish(OUTSIDE)).is(creating);
        member.get("/webhooks").is(listing);
    }

    @Test
    void ofAForeignOrganisation_isNotFound() {
        String path = owner.post("/webhooks", wish(OUTSIDE)).is(201).location();
        Api stranger = Company.founded().owner().api();

        stranger.get(path).isProblem(404);
        stranger.patch(path, Body.of("enabled", false)).isProblem(404);
        stranger.post(path + "/rotate-secret", Body.of()).isProblem(404);
        stranger.post(path + "/test", Body.of()).isProblem(404);
        stranger.get(path + "/deliveries").isProblem(404);
        stranger.get(path + "/deliveries/" + UUID.randomUUID()).isProblem(404);
        stranger.post(path + "/deliveries/" + UUID.randomUUID() + "/redeliver", Body.of())
                .isProblem(404);
        stranger.delete(path).isProblem(404);
        stranger.in(company.id()).get("/webhooks").isProblem(404);
    }

    @Test
    void eventTypes_areTheCataloguesInBothLanguages() {
        Answer english = owner.speaking("en").get("/webhooks/event-types").is(200);

        assertThat(english.items())
                .extracting(type -> type.getString("type"))
                .contains("member.added", "organization.changed", "webhook.ping")
                .isSorted();
        assertThat(english.body()).contains("A member was added");
        assertThat(owner.speaking("fr").get("/webhooks/event-types").body()).contains("Un membre est ajouté");
    }

    private String audit() {
        return owner.get(company.path("/audit")).is(200).body();
    }

    private static JsonObject wish(String url) {
        return Body.of("url", url, "events", List.of("member.added"));
    }
}
