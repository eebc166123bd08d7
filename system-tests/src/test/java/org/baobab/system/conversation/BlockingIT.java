package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class BlockingIT extends ClientTest {

    @Test
    void aBlockedPerson_isRefusedWithASentence_inEveryThread_untilItIsTakenBack() {
        Talk talk = Talk.begun();
        Talk second = Talk.begun(
                talk.asker(), talk.advertiser(), Talk.listing(talk.advertiser().api()));

        talk.advertiser().api().post(talk.path("/block")).is(204);
        talk.advertiser().api().post(talk.path("/block")).is(204);

        assertThat(talk.write(talk.asker(), "Pourquoi ?")
                        .isProblem(409, "conversation-closed")
                        .text("detail"))
                .isEqualTo("Votre correspondant ne souhaite plus recevoir vos messages.");
        second.write(talk.asker(), "Et ici ?").isProblem(409, "conversation-closed");
        Talk.inquire(talk.asker(), Talk.listing(talk.advertiser().api()), "Et là ?")
                .isProblem(409, "conversation-closed");
        talk.write(talk.advertiser(), "Non.").isProblem(409, "conversation-blocked");
        assertThat(talk.advertiser().api().get(talk.path("")).is(200).json().getBoolean("blocked"))
                .isTrue();
        assertThat(talk.asker().api().get(talk.path("")).is(200).json().getBoolean("blocked"))
                .isFalse();
        assertThat(talk.messages(talk.asker())).hasSize(1);

        talk.advertiser().api().delete(talk.path("/block")).is(204);
        talk.advertiser().api().delete(talk.path("/block")).is(204);
        talk.write(talk.asker(), "Merci").is(201);
    }

    @Test
    void anAgent_blocksForTheWholeAgency_andOthersStillWrite() {
        Company agency = Talk.agency();
        Person agent = agency.member("AGENT");
        Talk talk = Talk.begunWith(agency);

        agent.api().post(talk.path("/block")).is(204);

        talk.write(talk.asker(), "Allô ?").isProblem(409, "conversation-closed");
        talk.write(agency.owner(), "Bonjour").isProblem(409, "conversation-blocked");
        Talk.inquire(Person.registered(), talk.listing(), "Bonjour").is(201);
        agency.owner().api().delete(talk.path("/block")).is(204);
        talk.write(talk.asker(), "Merci").is(201);
    }

    @Test
    void aReport_isTaken_andASecondChangesNothing() {
        Talk talk = Talk.begun();

        talk.asker()
                .api()
                .post(talk.path("/report"), Body.of("reason", "FRAUD", "text", "Demande un acompte."))
                .is(204);
        talk.asker().api().post(talk.path("/report"), Body.of("reason", "SPAM")).is(204);
    }
}
