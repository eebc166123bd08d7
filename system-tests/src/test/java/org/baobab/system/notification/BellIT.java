package org.baobab.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Lever;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class BellIT extends ClientTest {

    @Test
    void notices_areListedNewestFirst_whole() {
        Person awa = Person.registered();
        UUID first = Lever.ring(awa, earlier(), "Bienvenue", "Votre compte est prêt.", "/me");
        UUID second = Lever.ring(awa, later(), "", "Sans titre", "javascript:alert(1)");

        List<JsonObject> items = awa.api().get("/me/notifications").is(200).items();

        assertThat(items).extracting(item -> item.getString("id")).containsExactly(second.toString(), first.toString());
        assertThat(items.get(1).keySet()).containsExactlyInAnyOrder("id", "title", "text", "link", "createdAt");
        assertThat(items.get(1).getString("link")).isEqualTo("/me");
        assertThat(items.getFirst().getString("title")).isEqualTo("Sans titre");
        assertThat(items.getFirst().keySet()).doesNotContain("link");
    }

    @Test
    void ringingTwiceWithOneId_ringsOnce() {
        Person awa = Person.registered();
        UUID id = UUID.randomUUID();

        Lever.ring(awa, id, "Une fois", "Texte", "");
        Lever.ring(awa, id, "Une fois", "Texte", "");

        assertThat(awa.api().get("/me/notifications").is(200).items()).hasSize(1);
    }

    @Test
    void list_inParts_losesAndRepeatsNothing() {
        Person awa = Person.registered();
        for (int i = 0; i < 5; i++) {
            Lever.ring(awa, "Avis " + i, "Texte");
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer part =
                    awa.api().get("/me/notifications?limit=2&cursor=" + cursor).is(200);
            part.items().forEach(item -> seen.add(item.getString("id")));
            cursor = part.text("next");
        } while (cursor != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void read_marksOne_readAllTheRest_andOpenLinesHearIt() {
        Person awa = Person.registered();

        try (LiveLine line = LiveLine.of(awa)) {
            UUID first = Lever.ring(awa, "Un", "Texte");
            JsonObject created = line.awaits("notification.created").getJsonObject("data");
            assertThat(created.getString("title")).isEqualTo("Un");
            assertThat(created.getInt("unread")).isEqualTo(1);
            Lever.ring(awa, "Deux", "Texte");
            Lever.ring(awa, "Trois", "Texte");
            assertThat(unread(awa)).isEqualTo(3);

            awa.api().post("/me/notifications/" + first + "/read").is(204);
            awa.api().post("/me/notifications/" + first + "/read").is(204);

            assertThat(line.awaits("notification.unread").getJsonObject("data").getInt("unread"))
                    .isEqualTo(2);
            assertThat(awa.api().get("/me/notifications?unread=true").is(200).items())
                    .hasSize(2)
                    .noneMatch(item -> item.containsKey("readAt"));
            assertThat(awa.api().get("/me/notifications?unread=false").is(200).items())
                    .hasSize(3);

            awa.api().post("/me/notifications/read-all").is(204);
            assertThat(unread(awa)).isZero();
            assertThat(awa.api().get("/me/notifications?unread=true").is(200).items())
                    .isEmpty();
        }
    }

    @Test
    void anotherPersonsNotice_doesNotExist() {
        Person awa = Person.registered();
        Person moussa = Person.registered();
        UUID hers = Lever.ring(awa, "À Awa", "Texte");

        moussa.api().post("/me/notifications/" + hers + "/read").isProblem(404);
        moussa.api().post("/me/notifications/read-all").is(204);

        assertThat(moussa.api().get("/me/notifications").is(200).items()).isEmpty();
        assertThat(unread(awa)).isEqualTo(1);
    }

    @Test
    void whatIsNoPersonOrNoParameter_isRefused() {
        Person awa = Person.registered();

        Api.asNobody().get("/me/notifications").isProblem(401);
        Api.withKey(Company.founded().key("MANAGER")).get("/me/notifications").isProblem(403, "person-required");
        awa.api().get("/me/notifications?unread=perhaps").blames("unread");
        awa.api().get("/me/notifications?limit=0").blames("limit");
        awa.api().post("/me/notifications/x/read").isProblem(400);
    }

    private static int unread(Person person) {
        return person.api().get("/me/notifications/unread-count").is(200).json().getInt("unread");
    }

    /** Ids tell the order; a message's comes from the time of its making. */
    private static UUID earlier() {
        return new UUID(0x01a1fec1_665a_7000L, UUID.randomUUID().getLeastSignificantBits());
    }

    private static UUID later() {
        return new UUID(0x01a1fec2_665a_7000L, UUID.randomUUID().getLeastSignificantBits());
    }
}
