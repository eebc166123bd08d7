package org.baobab.system.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Receiver;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is sent, how it is signed, what comes of it. The server under test waits a second or two between attempts. */
@Isolated("shows that whoever is slow delays nobody else, which a busy server does as well")
class DeliveriesIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final String MEMBER_INVITED = "member.invited";

    private final Company company = Company.founded();
    private final Api owner = company.owner().api();
    private final Receiver receiver = Receiver.fresh();

    @Test
    void event_arrivesSigned() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.checking(webhook.text("secret"));

        String email = invite();

        JsonObject call = receiver.calls(1).getFirst();
        assertThat(call.getBoolean("verified")).isTrue();
        JsonObject body = json(call.getString("body"));
        assertThat(body.getString("type")).isEqualTo(MEMBER_INVITED);
        assertThat(Instant.parse(body.getString("timestamp")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        JsonObject data = body.getJsonObject("data");
        assertThat(data.getString("organizationId")).isEqualTo(company.id().toString());
        assertThat(data.getJsonObject("details").getString("email")).isEqualTo(email);
        assertThat(data.getJsonObject("actor").getString("kind")).isEqualTo("PERSON");

        JsonObject line = delivery(webhook, 0, "DELIVERED");
        assertThat(line.getInt("attempts")).isEqualTo(1);
        assertThat(line.getInt("lastStatus")).isEqualTo(204);
        JsonObject detail = detail(webhook, line);
        assertThat(detail.getString("request")).isEqualTo(call.getString("body"));
        assertThat(detail.getJsonArray("calls")).hasSize(1);
        assertThat(call.getJsonObject("headers").getString("webhook-id")).isEqualTo(line.getString("eventId"));
    }

    @Test
    void event_thatIsNotWanted_orIsTheWebhooksOwn_doesNotArrive() {
        Answer webhook = webhook("member.removed");
        Receiver all = Receiver.fresh();
        Answer other = owner.post("/webhooks", Body.of("url", all.url(), "events", List.of("*")))
                .is(201);

        invite();

        assertThat(json(all.calls(1).getFirst().getString("body")).getString("type"))
                .isEqualTo(MEMBER_INVITED);
        assertThat(owner.get(webhook.location() + "/deliveries").items()).isEmpty();
        assertThat(owner.get(other.location() + "/deliveries").items()).hasSize(1);
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void change_thatIsRefused_tellsNobody() {
        Answer webhook = webhook("*");

        owner.patch(company.path("/members/" + company.owner().id()), Body.of("role", "AGENT"))
                .isProblem(409);
        invite();

        assertThat(receiver.calls(1)).hasSize(1);
        assertThat(owner.get(webhook.location() + "/deliveries").items())
                .extracting(line -> line.getString("event"))
                .containsExactly(MEMBER_INVITED);
    }

    @Test
    void failure_comesBackUnderTheSameId() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.told(Body.of("status", 500, "times", 2));

        invite();

        List<JsonObject> calls = receiver.calls(3);
        assertThat(calls).extracting(call -> call.getInt("status")).containsExactly(500, 500, 204);
        assertThat(calls)
                .extracting(call -> call.getJsonObject("headers").getString("webhook-id"))
                .containsOnly(calls.getFirst().getJsonObject("headers").getString("webhook-id"));
        assertThat(calls.getLast().getJsonObject("headers").getString("webhook-timestamp"))
                .isGreaterThan(calls.getFirst().getJsonObject("headers").getString("webhook-timestamp"));
        JsonObject line = delivery(webhook, 0, "DELIVERED");
        assertThat(line.getInt("attempts")).isEqualTo(3);
        assertThat(detail(webhook, line).getJsonArray("calls")).hasSize(3);
    }

    @Test
    void failure_toTheEnd_isFailed_andCanBeSentAgain() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.told(Body.of("status", 400));
        invite();
        JsonObject line = delivery(webhook, 0, "FAILED");
        assertThat(line.getInt("attempts")).isEqualTo(6);
        assertThat(line.getString("error")).isEqualTo("status");

        receiver.told(Body.of("status", 200));
        Answer again = owner.post(webhook.location() + "/deliveries/" + line.getString("id") + "/redeliver", Body.of())
                .is(202);

        assertThat(again.location()).isEqualTo("/tasks/" + again.text("taskId"));
        assertThat(delivery(webhook, 0, "DELIVERED").getInt("attempts")).isEqualTo(7);
        List<JsonObject> calls = receiver.calls(7);
        assertThat(calls)
                .extracting(call -> call.getJsonObject("headers").getString("webhook-id"))
                .containsOnly(line.getString("eventId"));
        assertThat(owner.get(webhook.location() + "/deliveries?state=DELIVERED").items())
                .hasSize(1);
        assertThat(owner.get(webhook.location() + "/deliveries?state=FAILED").items())
                .isEmpty();
    }

    @Test
    void redirect_isAFailureAndNotFollowed() {
        Answer webhook = webhook(MEMBER_INVITED);
        Receiver elsewhere = Receiver.fresh();
        receiver.told(Body.of("status", 307, "location", elsewhere.url()));

        invite();

        receiver.calls(2);
        assertThat(owner.get(webhook.location() + "/deliveries")
                        .items()
                        .getFirst()
                        .getString("error"))
                .isEqualTo("redirect");
        assertThat(elsewhere.calls()).isEmpty();
    }

    @Test
    void retryAfter_isHonoured() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.told(Body.of("status", 429, "retryAfter", 3600, "times", 1));

        invite();

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonObject line =
                    owner.get(webhook.location() + "/deliveries").items().getFirst();
            assertThat(line.getInt("attempts")).isEqualTo(1);
            assertThat(Instant.parse(line.getString("nextAttemptAt")))
                    .isBetween(Instant.now().plusSeconds(3500), Instant.now().plusSeconds(3700));
        });
    }

    @Test
    void gone_switchesItOffAtOnce_andTellsTheManagers() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.told(Body.of("status", 410));

        invite();

        assertThat(delivery(webhook, 0, "FAILED").getInt("attempts")).isEqualTo(1);
        Answer now = owner.get(webhook.location()).is(200);
        assertThat(now.text("enabled")).isEqualTo("false");
        assertThat(now.text("disabledBecause")).isEqualTo("GONE");
        assertThat(owner.get(company.path("/audit")).body()).contains("webhook.disabled");
        assertThat(Inbox.of(company.owner().email())
                        .about("/organization/webhooks")
                        .getString("text"))
                .contains("410");
        invite();
        assertThat(owner.get(webhook.location() + "/deliveries").items()).hasSize(1);
    }

    @Test
    void failureForDays_switchesItOff_andOnAgainWithACleanSheet() {
        Answer webhook = webhook(MEMBER_INVITED);
        receiver.told(Body.of("status", 500));
        TheDatabase.letWebhookFail(webhook.id(), Duration.ofDays(6));

        invite();

        assertThat(delivery(webhook, 0, "CANCELLED").getInt("attempts")).isEqualTo(1);
        assertThat(owner.get(webhook.location()).text("disabledBecause")).isEqualTo("FAILING");
        assertThat(Inbox.of(company.owner().email()).about("/organization/webhooks"))
                .isNotNull();

        owner.patch(webhook.location(), Body.of("enabled", true)).is(200);
        invite();
        delivery(webhook, 0, "FAILED");
        assertThat(owner.get(webhook.location()).text("enabled")).isEqualTo("true");
    }

    @Test
    void rotation_signsWithBothSecrets() {
        Answer webhook = webhook(MEMBER_INVITED);

        Answer rotated =
                owner.post(webhook.location() + "/rotate-secret", Body.of()).is(200);

        assertThat(rotated.text("secret")).startsWith("whsec_").isNotEqualTo(webhook.text("secret"));
        assertThat(rotated.text("formerSecretUntil")).isNotNull();
        receiver.checking(webhook.text("secret"));
        invite();
        assertThat(receiver.calls(1).getFirst().getBoolean("verified")).isTrue();
        receiver.checking(rotated.text("secret"));
        invite();
        JsonObject second = receiver.calls(2).getLast();
        assertThat(second.getBoolean("verified")).isTrue();
        assertThat(second.getJsonObject("headers")
                        .getString("webhook-signature")
                        .split(" "))
                .hasSize(2);
        assertThat(owner.get(company.path("/audit")).body()).contains("webhook.secret-rotated");
    }

    @Test
    void test_sendsAPing_alsoWhenItIsSwitchedOff() {
        Answer webhook = webhook(MEMBER_INVITED);
        owner.patch(webhook.location(), Body.of("enabled", false)).is(200);
        invite();

        Answer sent = owner.post(webhook.location() + "/test", Body.of()).is(202);

        JsonObject call = receiver.calls(1).getFirst();
        assertThat(json(call.getString("body")).getString("type")).isEqualTo("webhook.ping");
        JsonObject line = delivery(webhook, 0, "DELIVERED");
        assertThat(line.getString("id")).isEqualTo(sent.text("deliveryId"));
        assertThat(owner.get(webhook.location() + "/deliveries").items()).hasSize(1);
    }

    @Test
    void slowReceiver_doesNotHoldUpTheOthers() {
        Answer slow = webhook(MEMBER_INVITED);
        receiver.told(Body.of("delayMs", SLOW.toMillis()));
        Receiver quick = Receiver.fresh();
        owner.post("/webhooks", Body.of("url", quick.url(), "events", List.of("member.removed")))
                .is(201);
        for (int i = 0; i < 12; i++) {
            invite();
        }
        await().atMost(PATIENCE)
                .until(() -> owner.get(slow.location() + "/deliveries").items().size() == 12);

        String member = company.member("AGENT").id().toString();
        Instant start = Instant.now();
        owner.delete(company.path("/members/" + member)).is(204);
        quick.calls(1);

        assertThat(Duration.between(start, Instant.now())).isLessThan(SLOW.dividedBy(2));
    }

    @Test
    void ofAnotherWebhook_isNotFound() {
        Answer webhook = webhook(MEMBER_INVITED);
        invite();
        JsonObject line = delivery(webhook, 0, "DELIVERED");
        Answer other = owner.post("/webhooks", Body.of("url", receiver.url(), "events", List.of("*")))
                .is(201);

        owner.get(other.location() + "/deliveries/" + line.getString("id")).isProblem(404);
        owner.get(webhook.location() + "/deliveries/" + UUID.randomUUID()).isProblem(404);
        owner.get(webhook.location() + "/deliveries?state=NONE").isProblem(400);
    }

    private Answer webhook(String event) {
        return owner.post("/webhooks", Body.of("url", receiver.url(), "events", List.of(event)))
                .is(201);
    }

    private String invite() {
        String email = "invited-" + UUID.randomUUID() + "@test.baobab.test";
        owner.post(company.path("/members"), Body.of("email", email, "role", "AGENT"))
                .is(202);
        return email;
    }

    private JsonObject delivery(Answer webhook, int index, String state) {
        return await("delivery " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            List<JsonObject> items = owner.get(webhook.location() + "/deliveries")
                                    .items();
                            return items.size() > index ? items.get(index) : null;
                        },
                        line -> line != null && line.getString("state").equals(state));
    }

    private JsonObject detail(Answer webhook, JsonObject line) {
        return owner.get(webhook.location() + "/deliveries/" + line.getString("id"))
                .is(200)
                .json();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
