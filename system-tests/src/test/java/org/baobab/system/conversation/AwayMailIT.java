package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class AwayMailIT extends ClientTest {

    @Test
    void whoeverIsAway_getsOneLetterForAllMessages_withALinkIntoTheThread() {
        Talk talk = Talk.begun();
        String last = Fresh.word();
        talk.write(talk.asker(), "Le second message").is(201);
        talk.write(talk.asker(), last).is(201);

        JsonObject letter = Inbox.of(talk.advertiser().email()).about(last);

        assertThat(letter.getString("text"))
                .contains(
                        "Bonjour, est-ce encore libre ?", "Le second message", "/conversations/detail?id=" + talk.id())
                .contains("une réponse à ce message n'arriverait à personne");
        assertThat(talk.advertiser().api().get("/me/notifications").is(200).items())
                .anyMatch(notice -> notice.getString("topic", "").equals("conversations"));
    }

    @Test
    void whatWasReadInTime_isNotWrittenAbout() {
        Talk talk = Talk.begun();
        talk.advertiser().api().post(talk.path("/read")).is(204);
        String later = Fresh.word();
        talk.write(talk.asker(), later).is(201);

        JsonObject letter = Inbox.of(talk.advertiser().email()).about(later);

        assertThat(letter.getString("text")).doesNotContain("est-ce encore libre");
    }

    @Test
    void ofAnAgency_onlyThoseWhoWriteThereAreWrittenTo() {
        Company agency = Talk.agency();
        Person agent = agency.member("AGENT");
        Talk talk = Talk.begunWith(agency);
        talk.write(agent, "Je m’en occupe.").is(201);
        String question = Fresh.word();
        talk.write(talk.asker(), question).is(201);

        Inbox.of(agent.email()).about(question);
        assertThat(Inbox.of(agency.owner().email()).messages())
                .noneMatch(message -> message.getString("text").contains(question));
    }

    @Test
    void whoeverSwitchedLettersOff_findsItAtTheBellOnly() {
        Talk talk = Talk.begun();
        JsonObject off = Body.of("topic", "conversations", "channels", Body.of("EMAIL", false));
        talk.asker()
                .api()
                .put("/me/notification-preferences", Body.of("topics", List.of(off)))
                .is(200);
        String answer = Fresh.word();
        talk.write(talk.advertiser(), answer).is(201);

        await("the bell")
                .atMost(Duration.ofSeconds(20))
                .until(() -> talk.asker().api().get("/me/notifications").is(200).items().stream()
                        .anyMatch(notice -> notice.getString("topic", "").equals("conversations")));

        assertThat(Inbox.of(talk.asker().email()).messages())
                .noneMatch(message -> message.getString("text").contains(answer));
    }
}
