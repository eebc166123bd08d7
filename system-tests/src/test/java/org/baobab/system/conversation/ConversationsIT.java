package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class ConversationsIT extends ClientTest {

    @Test
    void twoPeople_writeRead_andSeeWhatWasRead_atOnce() {
        Talk talk = Talk.begun();

        try (LiveLine asker = LiveLine.of(talk.asker());
                LiveLine advertiser = LiveLine.of(talk.advertiser())) {
            assertThat(talk.unread(talk.advertiser())).isEqualTo(1);
            assertThat(Talk.allUnread(talk.advertiser())).isEqualTo(1);

            talk.advertiser().api().post(talk.path("/read")).is(204);
            assertThat(asker.awaits("conversation.read").getJsonObject("data").getInt("upTo"))
                    .isEqualTo(1);
            assertThat(advertiser
                            .awaits("conversation.unread")
                            .getJsonObject("data")
                            .getInt("messages"))
                    .isZero();

            JsonObject written = talk.write(
                            talk.advertiser(), "Oui, depuis lundi.\n☎ 622 00 11 22 https://exemple.test")
                    .is(201)
                    .json();
            assertThat(written.getString("text")).isEqualTo("Oui, depuis lundi.\n☎ 622 00 11 22 https://exemple.test");
            assertThat(written.getInt("number")).isEqualTo(2);
            assertThat(written.getBoolean("read")).isFalse();
            JsonObject heard = asker.awaits("conversation.message").getJsonObject("data");
            assertThat(heard.getString("conversationId")).isEqualTo(talk.id().toString());
            assertThat(heard.getString("excerpt")).startsWith("Oui, depuis lundi.");

            talk.advertiser().api().post(talk.path("/typing")).is(204);
            assertThat(asker.awaits("conversation.typing").getJsonObject("data").getString("conversationId"))
                    .isEqualTo(talk.id().toString());
        }

        List<JsonObject> seen = talk.messages(talk.asker());
        assertThat(seen).extracting(each -> each.getInt("number")).containsExactly(2, 1);
        assertThat(seen).extracting(each -> each.getBoolean("mine")).containsExactly(false, true);
        assertThat(seen.getLast().getBoolean("read")).isTrue();
    }

    @Test
    void list_showsSubjectOtherSideAndLastMessage_newestFirst() {
        Talk older = Talk.begun();
        Talk newer = Talk.begun(
                older.asker(),
                older.advertiser(),
                Talk.listing(older.advertiser().api()));

        List<JsonObject> mine =
                older.asker().api().get("/conversations").is(200).items();
        assertThat(mine)
                .extracting(each -> each.getString("id"))
                .containsExactly(newer.id().toString(), older.id().toString());
        assertThat(mine.getFirst().getJsonObject("subject").getString("kind")).isEqualTo("listing");
        assertThat(mine.getFirst().getJsonObject("subject").getString("link"))
                .startsWith("/listings/" + newer.listing() + "/");
        assertThat(mine.getFirst().getJsonObject("with").getString("name")).isEqualTo("Awa Ndiaye");

        older.write(older.advertiser(), "Une nouvelle").is(201);

        JsonObject first = older.asker()
                .api()
                .get("/conversations?limit=1")
                .is(200)
                .items()
                .getFirst();
        assertThat(first.getString("id")).isEqualTo(older.id().toString());
        assertThat(first.getJsonObject("lastMessage").getString("text")).isEqualTo("Une nouvelle");
        assertThat(first.getInt("unread")).isEqualTo(1);
        older.asker().api().get("/conversations?limit=0").blames("limit");
        assertThat(older.asker().api().get("/conversations?q=nouvelle").is(200).items())
                .extracting(each -> each.getString("id"))
                .containsExactly(older.id().toString());
        assertThat(older.asker().api().get("/conversations?q=%25").is(200).items())
                .isEmpty();
    }

    @Test
    void messages_inParts_losesAndRepeatsNothing_whileOthersArrive() {
        Talk talk = Talk.begun();
        IntStream.range(0, 6)
                .forEach(i -> talk.write(talk.asker(), "Message " + i).is(201));

        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer part = talk.advertiser()
                    .api()
                    .get(talk.path("/messages?limit=2&cursor=" + cursor))
                    .is(200);
            part.items().forEach(each -> seen.add(each.getInt("number")));
            talk.write(talk.asker(), "Encore").is(201);
            cursor = part.text("next");
        } while (cursor != null);

        assertThat(seen).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void manyAtOnce_areNumberedWithoutGaps_andCountedExactly() {
        Talk talk = Talk.begun();

        Map<Integer, Long> statuses = AtOnce.statuses(
                AtOnce.call(20, i -> talk.write(i % 2 == 0 ? talk.asker() : talk.advertiser(), "N° " + i)));

        assertThat(statuses).isEqualTo(Map.of(201, 20L));
        assertThat(talk.messages(talk.asker()))
                .extracting(each -> each.getInt("number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21).map(i -> 22 - i).boxed().toList());

        AtOnce.call(
                8,
                i -> i % 2 == 0
                        ? talk.advertiser().api().post(talk.path("/read"))
                        : talk.write(talk.asker(), "Pendant la lecture " + i));
        talk.advertiser().api().post(talk.path("/read")).is(204);
        assertThat(talk.unread(talk.advertiser())).isZero();
        talk.write(talk.asker(), "Un de plus").is(201);
        assertThat(talk.unread(talk.advertiser())).isEqualTo(1);
    }

    @Test
    void readUpTo_leavesTheRest_andNeverGoesBack() {
        Talk talk = Talk.begun();
        String second = talk.write(talk.asker(), "Deux").is(201).text("id");
        talk.write(talk.asker(), "Trois").is(201);

        talk.advertiser().api().post(talk.path("/read?upTo=" + second)).is(204);
        assertThat(talk.unread(talk.advertiser())).isEqualTo(1);
        talk.advertiser().api().post(talk.path("/read")).is(204);
        talk.advertiser().api().post(talk.path("/read?upTo=" + second)).is(204);
        assertThat(talk.unread(talk.advertiser())).isZero();
        talk.advertiser().api().post(talk.path("/read?upTo=" + talk.id())).isProblem(404);
    }

    @Test
    void anAgency_answersAsOne_andWhatOneAnsweredIsUnreadForNobody() {
        Company agency = Talk.agency();
        Person agent = agency.member("AGENT");
        Talk talk = Talk.begunWith(agency);
        assertThat(talk.unread(agent)).isEqualTo(1);
        assertThat(talk.unread(agency.owner())).isEqualTo(1);

        agent.api().post(talk.path("/read")).is(204);
        assertThat(talk.unread(agent)).isZero();
        assertThat(talk.unread(agency.owner())).isEqualTo(1);
        talk.write(agent, "Je m’en occupe.").is(201);

        assertThat(talk.unread(agency.owner())).isZero();
        JsonObject seen = talk.asker().api().get(talk.path("")).is(200).json();
        assertThat(seen.getJsonObject("with").getString("organizationId"))
                .isEqualTo(agency.id().toString());
        assertThat(seen.getJsonObject("lastMessage").getString("author")).isEqualTo("Awa Ndiaye");
        JsonObject colleague = talk.messages(agency.owner()).getFirst();
        assertThat(colleague.getBoolean("ours")).isTrue();
        assertThat(colleague.getBoolean("mine")).isFalse();
    }

    @Test
    void whatIsNoMessage_isRefused() {
        Talk talk = Talk.begun();

        talk.write(talk.asker(), "  \n ").blames("text");
        talk.write(talk.asker(), "x".repeat(4_001)).blames("text");
        talk.write(talk.asker(), "x".repeat(4_000)).is(201);
        talk.write(talk.asker(), "Nul\u0000").blames("text");
        assertThat(talk.write(talk.asker(), "Jamais \u202Eretourné").is(201).text("text"))
                .isEqualTo("Jamais retourné");
        talk.asker()
                .api()
                .post(
                        talk.path("/messages"),
                        Body.of(
                                "text",
                                "Pièce",
                                "documentIds",
                                List.of(talk.id().toString())))
                .blames("documentIds[0]");
        talk.asker().api().post(talk.path("/messages"), Body.of("texte", "x")).isProblem(400);
        talk.asker()
                .api()
                .post(talk.path("/report"), Body.of("reason", "BORING"))
                .blames("reason");
    }
}
