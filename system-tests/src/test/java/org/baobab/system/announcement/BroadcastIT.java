package org.baobab.system.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.announcement.Sending.counts;
import static org.baobab.system.announcement.Sending.finished;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;

class BroadcastIT extends ClientTest {
    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void everybodyInTheOrganisation_getsItOnce() {
        Person agent = company.member("AGENT");
        Person viewer = company.member("VIEWER");
        String words = "Consigne " + Fresh.word();

        JsonObject batch = finished(owner, owner.post("/notifications/broadcast", letter(Body.of(), words)));

        assertThat(batch.getInt("total")).isEqualTo(3);
        assertThat(batch.getJsonObject("counts")).isEqualTo(counts(3, 0, 0));
        for (Person person : new Person[] {company.owner(), agent, viewer}) {
            assertThat(received(person, words)).isEqualTo(1);
        }
    }

    @Test
    void aThousandAndMore_areWalkedInChunks_eachOnce() {
        TheDatabase.addMembers(company.id(), 1_003);

        JsonObject batch = finished(
                owner,
                owner.post(
                        "/notifications/broadcast",
                        Body.of("audience", Body.of(), "channel", "INAPP", "subject", "À tous", "text", "Bonjour")));

        assertThat(batch.getInt("total")).isEqualTo(1_004);
        assertThat(batch.getJsonObject("counts")).isEqualTo(counts(1_004, 0, 0));
        assertThat(TheDatabase.addressesOf(UUID.fromString(batch.getString("id"))))
                .isEqualTo(1_004);
    }

    @Test
    void role_isExactlyThatRole() {
        Person agent = company.member("AGENT");
        Person manager = company.member("MANAGER");
        String words = "Consigne " + Fresh.word();

        JsonObject batch = finished(
                owner, owner.post("/notifications/broadcast", letter(Body.of("role", "AGENT", "app", "fleet"), words)));

        assertThat(batch.getInt("total")).isEqualTo(1);
        assertThat(received(agent, words)).isEqualTo(1);
        assertThat(received(manager, words)).isZero();
    }

    @Test
    void area_isTheCountry() {
        JsonObject here = finished(owner, owner.post("/notifications/broadcast", letter(Body.of("area", "SN"), "Ici")));
        JsonObject elsewhere =
                finished(owner, owner.post("/notifications/broadcast", letter(Body.of("area", "GN"), "Ailleurs")));

        assertThat(here.getInt("total")).isEqualTo(1);
        assertThat(elsewhere.getInt("total")).isZero();
        assertThat(elsewhere.getJsonObject("counts")).isEqualTo(counts(0, 0, 0));
    }

    @Test
    void operators_reachAllOrganisations_eachPersonOnce() {
        Person twice = Person.registered();
        for (Company each : new Company[] {company, Company.founded()}) {
            each.owner()
                    .api()
                    .post(each.path("/members"), Body.of("email", twice.email(), "role", "VIEWER"))
                    .is(201);
        }
        Api operator = Person.administrator().api();
        String words = "Maintenance " + Fresh.word();

        JsonObject batch = finished(
                operator,
                operator.post("/notifications/broadcast", letter(Body.of("role", "VIEWER", "app", "fleet"), words)));

        assertThat(batch.getInt("total")).isPositive();
        assertThat(received(twice, words)).isEqualTo(1);
        assertThat(received(company.owner(), words)).isZero();
    }

    @Test
    void audiencesThatAreNone_areRefused() {
        owner.post("/notifications/broadcast", letter(Body.of("role", "BOSS"), "x"))
                .blames("audience.role");
        owner.post("/notifications/broadcast", letter(Body.of("role", ""), "x")).blames("audience.role");
        owner.post("/notifications/broadcast", letter(Body.of("app", "banking"), "x"))
                .blames("audience.app");
        owner.post("/notifications/broadcast", letter(Body.of("app", ""), "x")).blames("audience.app");
        owner.post("/notifications/broadcast", letter(Body.of("area", "Kaloum"), "x"))
                .blames("audience.area");
        owner.post("/notifications/broadcast", Body.without(letter(Body.of(), "x"), "audience"))
                .blames("audience");
        owner.post("/notifications/broadcast", letter(Body.of("app", "energy"), "x"))
                .isProblem(403, "app-not-used");
        company.member("AGENT")
                .api()
                .post("/notifications/broadcast", letter(Body.of(), "x"))
                .isProblem(403, "role-too-low");
    }

    private static long received(Person person, String words) {
        return Inbox.of(person.email()).messages().stream()
                .filter(message -> message.getString("text").contains(words))
                .count();
    }

    private static JsonObject letter(JsonObject audience, String words) {
        return Body.of("audience", audience, "channel", "EMAIL", "subject", "À tous", "text", words);
    }
}
