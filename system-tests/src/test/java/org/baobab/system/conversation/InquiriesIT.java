package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class InquiriesIT extends ClientTest {

    @Test
    void anInquiry_isAConversation_andTheNextOneGoesOnWithIt() {
        Company agency = Talk.agency();
        UUID listing = Talk.listing(agency.owner().api().in(agency.id()));
        Person asker = Person.registered();

        Answer first = asker.api()
                .post("/listings/" + listing + "/inquiries", Body.of("message", "Bonjour", "phone", "622 33 44 55"))
                .is(201);
        Answer second = Talk.inquire(asker, listing, "Encore moi").is(201);

        assertThat(first.location()).isEqualTo("/conversations/" + first.id());
        JsonObject conversation = first.json();
        assertThat(conversation.getJsonObject("lastMessage").getString("text"))
                .startsWith("Bonjour")
                .endsWith("+224622334455");
        assertThat(conversation.getJsonObject("subject").getString("id")).isEqualTo(listing.toString());
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.json().getInt("messages")).isEqualTo(2);
    }

    @Test
    void twoFirstInquiriesAtOnce_makeOneThread() {
        Person advertiser = Person.registered();
        UUID listing = Talk.listing(advertiser.api());
        Person asker = Person.registered();

        List<Answer> answers = AtOnce.call(6, i -> Talk.inquire(asker, listing, "Moi d’abord " + i));

        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers)
                .extracting(Answer::id)
                .containsOnly(answers.getFirst().id());
        assertThat(advertiser.api().get("/conversations").is(200).items()).hasSize(1);
        assertThat(advertiser.api().get("/conversations/unread").is(200).json().getInt("messages"))
                .isEqualTo(6);
    }

    @Test
    void onesOwnListing_andOneThatIsNotPublished_areRefused() {
        Person advertiser = Person.registered();
        UUID own = Talk.listing(advertiser.api());
        UUID draft = Talk.draft(advertiser.api());
        Company agency = Talk.agency();
        Person viewer = agency.member("VIEWER");
        UUID ofTheAgency = Talk.listing(agency.owner().api().in(agency.id()));

        Talk.inquire(advertiser, own, "Moi").isProblem(409, "own-listing");
        Talk.inquire(viewer, ofTheAgency, "Nous").isProblem(409, "own-listing");
        Talk.inquire(Person.registered(), draft, "Brouillon ?").isProblem(404);
        Talk.inquire(advertiser, draft, "Mon brouillon").isProblem(404);
        Talk.inquire(advertiser, UUID.randomUUID(), "Rien").isProblem(404);
        Api.asNobody()
                .post("/listings/" + own + "/inquiries", Body.of("message", "Bonjour"))
                .isProblem(401);
        Person asker = Person.registered();
        Talk.inquire(asker, own, " ").blames("message");
        asker.api()
                .post("/listings/" + own + "/inquiries", Body.of("message", "Bonjour", "phone", "pas un numéro"))
                .blames("phone");
    }

    @Test
    void aNewAccount_beginsSoManyThreadsAnHour_andStillGoesOnWithThem() {
        Person advertiser = Person.registered();
        Person asker = Person.registered();
        UUID first = Talk.listing(advertiser.api());
        Talk.inquire(asker, first, "Bonjour").is(201);
        for (int i = 1; i < 8; i++) {
            Talk.inquire(asker, Talk.listing(advertiser.api()), "Bonjour").is(201);
        }

        Answer refused = Talk.inquire(asker, Talk.listing(advertiser.api()), "Bonjour");

        refused.isProblem(429, "too-many-conversations");
        assertThat(refused.needHeader("Retry-After")).isNotBlank();
        Talk.inquire(asker, first, "Et alors ?").is(201);
    }

    @Test
    void whenTheListingGoes_theThreadStays_andLeadsNowhere() {
        Talk talk = Talk.begun();

        talk.advertiser()
                .api()
                .post("/listings/" + talk.listing() + "/unpublish")
                .is(200);

        JsonObject subject =
                talk.asker().api().get(talk.path("")).is(200).json().getJsonObject("subject");
        assertThat(subject.getString("title")).startsWith("Maison");
        assertThat(subject.keySet()).doesNotContain("link");
        talk.write(talk.asker(), "Dommage").is(201);
    }
}
