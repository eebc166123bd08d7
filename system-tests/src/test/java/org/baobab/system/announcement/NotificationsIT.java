package org.baobab.system.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.baobab.system.announcement.Sending.letter;
import static org.baobab.system.announcement.Sending.to;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NotificationsIT extends ClientTest {
    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void letter_toABareAddress_arrivesWithItsParagraphs() {
        String email = Fresh.email();

        Answer accepted = owner.post("/notifications", letter(to("email", email), "Visite", "Bonjour,\n\nà <demain>"));

        accepted.is(202);
        assertThat(accepted.location()).isEqualTo("/tasks/" + UUID.fromString(accepted.text("taskId")));
        JsonObject arrived = Inbox.of(email).newest(1);
        assertThat(arrived.getString("subject")).isEqualTo("Visite");
        assertThat(arrived.getString("text")).startsWith("Bonjour,\n\nà <demain>");
        assertThat(arrived.getString("html")).contains("à &lt;demain&gt;").doesNotContain("<demain>");
    }

    @Test
    void template_isFilled_inTheLanguageOfThePerson() {
        Person member = company.member("AGENT");
        member.api().patch("/me", Body.of("locale", "en")).is(200);

        owner.post(
                        "/notifications",
                        Body.of(
                                "to",
                                to("userId", member.id()),
                                "channel",
                                "EMAIL",
                                "template",
                                "reminder",
                                "data",
                                Body.of("title", "Visit", "when", "at 10", "text", "Bring the keys")))
                .is(202);

        JsonObject arrived = Inbox.of(member.email()).about("Bring the keys");
        assertThat(arrived.getString("subject")).isEqualTo("Reminder: Visit");
    }

    @Test
    void text_toANationalNumber_arrivesAtTheInternationalOne() {
        String phone = Fresh.phone();

        owner.post(
                        "/notifications",
                        Body.of("to", to("phone", phone.substring(4)), "channel", "SMS", "text", "Le camion arrive"))
                .is(202);

        assertThat(Inbox.of(phone).newest(1).getString("text")).isEqualTo("Le camion arrive");
    }

    @Test
    void whatsapp_arrives() {
        String phone = Fresh.phone();

        owner.post(
                        "/notifications",
                        Body.of("to", to("phone", phone), "channel", "WHATSAPP", "text", "Le camion arrive"))
                .is(202);

        JsonObject arrived = Inbox.of(phone).newest(1);
        assertThat(arrived.getString("channel")).isEqualTo("WHATSAPP");
        assertThat(arrived.getString("text")).isEqualTo("Le camion arrive");
    }

    @Test
    void push_reachesEveryDeviceOfThePerson() {
        Person member = company.member("AGENT");
        String phone = "device-" + Fresh.word();
        String tablet = "device-" + Fresh.word();
        member.api().put("/me/devices/" + phone, Body.of("platform", "ANDROID")).is(204);
        member.api().put("/me/devices/" + tablet, Body.of("platform", "IOS")).is(204);

        Answer accepted = owner.post(
                "/notifications",
                Body.of(
                        "to", to("userId", member.id()),
                        "channel", "PUSH",
                        "subject", "Mission",
                        "text", "Départ à 9 h",
                        "data", Body.of("mission", "42")));

        accepted.is(202);
        assertThat(accepted.json()).containsKeys("taskId", "batchId");
        for (String device : new String[] {phone, tablet}) {
            JsonObject arrived = Inbox.of(device).newest(1);
            assertThat(arrived.getString("text")).isEqualTo("Départ à 9 h");
            assertThat(arrived.getString("title")).isEqualTo("Mission");
            assertThat(arrived.getJsonObject("data").getString("mission")).isEqualTo("42");
        }
    }

    @Test
    void bell_ringsForTheMember() {
        Person member = company.member("VIEWER");

        owner.post(
                        "/notifications",
                        Body.of(
                                "to",
                                to("userId", member.id()),
                                "channel",
                                "INAPP",
                                "subject",
                                "Note",
                                "text",
                                "Lisez"))
                .is(202);

        await().untilAsserted(() ->
                assertThat(member.api().get("/me/notifications").is(200).body()).contains("Lisez"));
    }

    @Test
    void personWithoutNumberOrDevice_isAConflict() {
        Person member = company.member("AGENT");
        member.api().patch("/me", Body.of("phone", null)).is(200);

        owner.post("/notifications", Body.of("to", to("userId", member.id()), "channel", "SMS", "text", "x"))
                .isProblem(409, "no-phone");
        owner.post("/notifications", Body.of("to", to("userId", member.id()), "channel", "PUSH", "text", "x"))
                .isProblem(409, "no-device");
    }

    @Test
    void whoIsNoMember_doesNotExist_exceptForOperators() {
        Person stranger = Person.registered();

        owner.post("/notifications", letter(to("userId", stranger.id()), "s", "t"))
                .isProblem(404);
        owner.post("/notifications", letter(to("userId", UUID.randomUUID()), "s", "t"))
                .isProblem(404);
        Person.administrator()
                .api()
                .post("/notifications", letter(to("userId", stranger.id()), "Panne", "Ce soir à 22 h"))
                .is(202);
        assertThat(Inbox.of(stranger.email()).about("Ce soir").getString("subject"))
                .isEqualTo("Panne");
    }

    @Test
    void agentsAndTheirKeysMay_viewersMayNot() {
        JsonObject wish = letter(to("email", Fresh.email()), "s", "t");

        company.member("AGENT").api().post("/notifications", wish).is(202);
        Api.withKey(company.key("AGENT")).post("/notifications", wish).is(202);
        company.member("VIEWER").api().post("/notifications", wish).isProblem(403, "role-too-low");
        Api.withKey(company.key("VIEWER")).post("/notifications", wish).isProblem(403);
        Api.asNobody().post("/notifications", wish).isProblem(401);
        Company.founded()
                .owner()
                .api()
                .in(company.id())
                .post("/notifications", wish)
                .isProblem(404);
        Person.registered().api().post("/notifications", wish).isProblem(400);
    }

    @Test
    void idempotencyKey_sendsOnce() {
        String email = Fresh.email();
        Api once = owner.once(Fresh.word());

        Answer first = once.post("/notifications", letter(to("email", email), "Une fois", "t"));
        Answer second = once.post("/notifications", letter(to("email", email), "Une fois", "t"));

        assertThat(second.is(202).text("taskId")).isEqualTo(first.is(202).text("taskId"));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeSent_namesItsField() {
        JsonObject good = letter(to("email", "awa@example.com"), "s", "t");
        JsonObject text = Body.of("to", to("phone", "+221771234567"), "channel", "SMS", "text", "t");
        Map<String, JsonObject> wrong = Map.ofEntries(
                Map.entry("to", Body.with(good, "to", Body.of())),
                Map.entry("to ", Body.without(good, "to")),
                Map.entry("to  ", Body.with(good, "to", Body.of("email", "a@b.org", "phone", "+221771234567"))),
                Map.entry("to.email", Body.with(good, "to", to("email", "nobody"))),
                Map.entry("to.email ", Body.with(text, "to", to("email", "a@b.org"))),
                Map.entry("to.phone", Body.with(text, "to", to("phone", "12"))),
                Map.entry("to.phone ", Body.with(good, "to", to("phone", "+221771234567"))),
                Map.entry("to.userId", Body.with(good, "to", to("userId", "me"))),
                Map.entry("to.deviceToken", Body.with(text, "to", to("deviceToken", "abc"))),
                Map.entry("channel", Body.with(good, "channel", "FAX")),
                Map.entry("channel ", Body.without(good, "channel")),
                Map.entry("priority", Body.with(good, "priority", "SOON")),
                Map.entry("subject", Body.without(good, "subject")),
                Map.entry("subject ", Body.with(good, "subject", "a\r\nBcc: b@example.com")),
                Map.entry("subject  ", Body.with(good, "subject", "x".repeat(201))),
                Map.entry("text", Body.without(good, "text")),
                Map.entry("text ", Body.with(good, "text", "x".repeat(10_001))),
                Map.entry("text  ", Body.with(text, "text", "x".repeat(1_601))),
                Map.entry("text   ", Body.with(good, "template", "announcement")),
                Map.entry(
                        "template",
                        Body.with(Body.without(Body.without(good, "text"), "subject"), "template", "reset-password")),
                Map.entry(
                        "data.text",
                        Body.of(
                                "to",
                                to("email", "a@b.org"),
                                "channel",
                                "EMAIL",
                                "template",
                                "announcement",
                                "data",
                                Body.of("title", "x"))),
                Map.entry("data.x", Body.with(good, "data", Body.of("x", 1))),
                Map.entry("topic", Body.with(good, "topic", "account")),
                Map.entry("cc", Body.with(good, "cc", "a@b.org")));
        return wrong.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey() + " " + each.getValue(), () -> owner.post("/notifications", each.getValue())
                                .blames(each.getKey().strip())));
    }
}
