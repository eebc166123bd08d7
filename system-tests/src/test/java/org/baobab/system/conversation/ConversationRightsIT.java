package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Form;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class ConversationRightsIT extends ClientTest {

    @Test
    void aThirdPerson_findsNothing() {
        Talk talk = Talk.begun();
        Person third = Person.registered();

        third.api().get(talk.path("")).isProblem(404);
        third.api().get(talk.path("/messages")).isProblem(404);
        talk.write(third, "Moi aussi").isProblem(404);
        third.api().post(talk.path("/read")).isProblem(404);
        third.api().post(talk.path("/typing")).isProblem(404);
        third.api().post(talk.path("/block")).isProblem(404);
        third.api().delete(talk.path("/block")).isProblem(404);
        third.api().post(talk.path("/report"), Body.of("reason", "SPAM")).isProblem(404);
        assertThat(third.api().get("/conversations").is(200).items()).isEmpty();
        assertThat(Person.administrator().api().get(talk.path("")).status()).isEqualTo(404);
        Api.asNobody().get(talk.path("")).isProblem(401);
        Api.withKey(Company.founded().key("OWNER")).get("/conversations").isProblem(403, "person-required");
    }

    @Test
    void ofAnAgency_agentsTakePart_viewersAndOtherAgenciesDoNot() {
        Company agency = Talk.agency();
        Person agent = agency.member("AGENT");
        Person viewer = agency.member("VIEWER");
        Talk talk = Talk.begunWith(agency);

        agent.api().get(talk.path("")).is(200);
        viewer.api().get(talk.path("")).isProblem(404);
        Talk.agency().owner().api().get(talk.path("")).isProblem(404);

        agency.owner().api().delete(agency.path("/members/" + agent.id())).is(204);
        agent.api().get(talk.path("")).isProblem(404);
        talk.write(agent, "Encore là ?").isProblem(404);
    }

    @Test
    void attachments_areForTheMembersOfTheThread_andNobodyElse() {
        Talk talk = Talk.begun();
        UUID document = stored(talk.asker(), "plan.txt", "Le plan du rez-de-chaussée");
        String content = talk.path("/documents/" + document + "/content");
        talk.advertiser().api().get(content).isProblem(404);

        Answer written = talk.asker()
                .api()
                .post(talk.path("/messages"), Body.of("documentIds", List.of(document.toString())))
                .is(201);
        assertThat(written.json().getJsonArray("attachments").getJsonObject(0).getString("name"))
                .isEqualTo("plan.txt");

        assertThat(talk.advertiser().api().get(content).is(200).body()).isEqualTo("Le plan du rez-de-chaussée");
        assertThat(talk.asker().api().get(content).is(200).body()).isEqualTo("Le plan du rez-de-chaussée");
        talk.advertiser().api().get("/documents/" + document).isProblem(404);
        Person third = Person.registered();
        third.api().get(content).isProblem(404);
        Talk other = Talk.begun(third, talk.advertiser(), talk.listing());
        third.api().get(other.path("/documents/" + document + "/content")).isProblem(404);
        Api.asNobody().get(content).isProblem(401);
    }

    @Test
    void nobody_attachesWhatIsNotTheirs_orMoreThanFive() {
        Talk talk = Talk.begun();
        UUID hers = stored(talk.asker(), "contrat.txt", "Contrat");

        talk.advertiser()
                .api()
                .post(talk.path("/messages"), Body.of("documentIds", List.of(hers.toString())))
                .blames("documentIds[0]");
        List<String> six =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(6).toList();
        talk.asker()
                .api()
                .post(talk.path("/messages"), Body.of("documentIds", six))
                .blames("documentIds");
    }

    @Test
    void whatWasDeleted_staysByItsNameOnly() {
        Talk talk = Talk.begun();
        UUID document = stored(talk.asker(), "photo.txt", "Texte");
        talk.asker()
                .api()
                .post(talk.path("/messages"), Body.of("documentIds", List.of(document.toString())))
                .is(201);

        talk.asker().api().delete("/documents/" + document).is(204);

        talk.advertiser()
                .api()
                .get(talk.path("/documents/" + document + "/content"))
                .isProblem(404);
        assertThat(talk.messages(talk.advertiser())
                        .getFirst()
                        .getJsonArray("attachments")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo("photo.txt");
    }

    private static UUID stored(Person person, String name, String text) {
        return new Form()
                .file("file", name, text)
                .post(person.api(), "/documents?bucket=uploads&personal=true")
                .is(201)
                .id();
    }
}
