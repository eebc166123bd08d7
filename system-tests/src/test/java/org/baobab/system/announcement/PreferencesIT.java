package org.baobab.system.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.announcement.Sending.counts;
import static org.baobab.system.announcement.Sending.finished;
import static org.baobab.system.announcement.Sending.letter;
import static org.baobab.system.announcement.Sending.to;

import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class PreferencesIT extends ClientTest {
    private static final String PATH = "/me/notification-preferences";

    private final Company company = Company.founded();
    private final Api owner = company.owner().api();
    private final Person member = company.member("AGENT");

    @Test
    void nothingSaid_isEverythingOn_inTheZoneOfTheOrganisation() {
        Answer answer = member.api().get(PATH).is(200);

        assertThat(answer.text("timeZone")).isEqualTo("Africa/Dakar");
        assertThat(answer.json()).doesNotContainKey("quietHours");
        assertThat(answer.body()).doesNotContain("false");
        member.api().with("If-None-Match", answer.needHeader("ETag")).get(PATH).is(304);
        Api.asNobody().get(PATH).isProblem(401);
        Api.withKey(company.key("OWNER")).get(PATH).isProblem(403);
    }

    @Test
    void theAnswer_canBeSentBack_andAStaleOneIsRefused() {
        Answer before = member.api().get(PATH).is(200);
        Answer after = member.api()
                .seen(before.needHeader("ETag"))
                .put(PATH, Body.with(before.json(), "quietHours", Body.of("from", "22:00", "to", "06:30")))
                .is(200);

        assertThat(after.json().getJsonObject("quietHours"))
                .isEqualTo(Body.of("from", "22:00", "to", "06:30", "timeZone", "Africa/Dakar"));
        assertThat(member.api().get(PATH).is(200).json()).isEqualTo(after.json());
        member.api().seen(before.needHeader("ETag")).put(PATH, before.json()).isProblem(412, "stale-version");
        member.api().seen(after.needHeader("ETag")).put(PATH, before.json()).is(200);
        assertThat(member.api().get(PATH).is(200).json()).isEqualTo(before.json());
    }

    @Test
    void whatCannotBeUsed_isNamed() {
        Api me = member.api();
        me.put(PATH, set("gossip", "EMAIL")).blames("topics[0].topic");
        me.put(PATH, set("reminders", "FAX")).blames("topics[0].channels.FAX");
        me.put(PATH, Body.of()).blames("topics");
        me.put(PATH, Body.of("topics", List.of(), "timeZone", "Mars/Phobos")).blames("timeZone");
        me.put(PATH, Body.of("topics", List.of(), "quietHours", Body.of("from", "25:00", "to", "07:00")))
                .blames("quietHours.from");
        me.put(PATH, Body.of("topics", List.of(), "quietHours", Body.of("from", "07:00")))
                .blames("quietHours.to");
        me.put(PATH, Body.of("topics", List.of(), "quietHours", Body.of("from", "07:00", "to", "07:00")))
                .blames("quietHours.to");
    }

    @Test
    void whatGuardsTheAccount_staysOn() {
        member.api().put(PATH, set("account", "EMAIL")).is(200);

        assertThat(member.api().get(PATH).is(200).body()).doesNotContain("false");
    }

    @Test
    void switchedOff_endsCancelled_urgentPasses() {
        member.api().put(PATH, set("announcements", "EMAIL")).is(200);
        String words = "Consigne " + Fresh.word();

        JsonObject withheld = finished(owner, owner.post("/notifications/batch", batch(words, "NORMAL")));
        JsonObject urgent = finished(owner, owner.post("/notifications/batch", batch(words + " vite", "URGENT")));

        assertThat(withheld.getJsonObject("counts")).isEqualTo(counts(0, 0, 1));
        assertThat(urgent.getJsonObject("counts")).isEqualTo(counts(1, 0, 0));
        assertThat(Inbox.of(member.email()).messages().stream()
                        .filter(message -> message.getString("text").contains(words)))
                .hasSize(1);
    }

    @Test
    void quietHours_letItWait_urgentAndTheBellDoNot() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");
        JsonObject hours = Body.of(
                "from", clock.format(now.minusHours(2)),
                "to", clock.format(now.plusHours(2)),
                "timeZone", "UTC");
        member.api()
                .put(PATH, Body.of("topics", List.of(), "quietHours", hours))
                .is(200);
        String words = "Consigne " + Fresh.word();

        Answer waiting =
                owner.post("/notifications/batch", batch(words, "HIGH")).is(202);
        owner.post(
                        "/notifications",
                        Body.with(letter(to("userId", member.id()), "s", words + " vite"), "priority", "URGENT"))
                .is(202);

        Inbox.of(member.email()).about(words + " vite");
        assertThat(owner.get(waiting.location())
                        .is(200)
                        .json()
                        .getJsonObject("counts")
                        .getInt("QUEUED"))
                .isEqualTo(1);
    }

    private JsonObject batch(String words, String priority) {
        return Body.of(
                "recipients",
                List.of(to("userId", member.id())),
                "channel",
                "EMAIL",
                "priority",
                priority,
                "subject",
                "Consigne",
                "text",
                words);
    }

    private static JsonObject set(String topic, String channel) {
        return Body.of("topics", List.of(Body.of("topic", topic, "channels", Body.of(channel, false))));
    }
}
