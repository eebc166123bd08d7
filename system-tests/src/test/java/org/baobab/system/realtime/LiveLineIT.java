package org.baobab.system.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Lever;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, being put out, and how much one may ask for. */
class LiveLineIT extends ClientTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ws", "/api/v1/ws"})
    void auth_byToken_isWelcomedAndHears(String path) {
        Person awa = Person.registered();

        try (LiveLine line = LiveLine.open(path).authenticate(awa.accessToken())) {
            JsonObject welcome = line.awaits("auth.ok");
            Lever.tellPerson(awa, "test.hello");
            JsonObject event = line.awaits("test.hello");

            assertThat(welcome.getJsonObject("data").getString("accountId"))
                    .isEqualTo(awa.id().toString());
            assertThat(event.keySet()).containsExactlyInAnyOrder("type", "id", "at", "data");
            assertThat(UUID.fromString(event.getString("id"))).isNotNull();
            assertThat(Instant.parse(event.getString("at"))).isNotNull();
        }
    }

    @Test
    void auth_byTheBrowsersCookie_needsNoMessage() {
        Person awa = Person.registered();
        String cookie = "BAOBAB_SESSION=" + Lever.browserOf(awa);

        try (LiveLine line = LiveLine.open("/ws", "Cookie", cookie, "Origin", TheServer.address())) {
            line.awaits("auth.ok");
            Lever.tellPerson(awa, "test.hello");
            line.awaits("test.hello");
        }
    }

    @Test
    void cookie_withoutAPageOfOurs_doesNotCount() {
        Person awa = Person.registered();
        String cookie = "BAOBAB_SESSION=" + Lever.browserOf(awa);

        assertThat(LiveLine.refused("/ws", "Cookie", cookie, "Origin", "https://evil.example"))
                .isEqualTo(403);
        try (LiveLine program = LiveLine.open("/ws", "Cookie", cookie);
                LiveLine friend = LiveLine.open("/ws", "Cookie", cookie, "Origin", "https://integrator.test")) {
            program.say("{\"type\":\"ping\"}").isClosedWith(4401);
            friend.say("{\"type\":\"ping\"}").isClosedWith(4401);
        }
    }

    @Test
    void auth_byWhatIsNoGoodToken_isClosed() {
        Company company = Company.founded();
        Person gone = Person.registered();
        gone.api().post("/auth/logout").is(204);

        for (String token : List.of("x", gone.accessToken(), company.key("MANAGER"))) {
            try (LiveLine line = LiveLine.open("/ws").authenticate(token)) {
                line.isClosedWith(4401);
            }
        }
    }

    @Test
    void nobody_isPutOutAfterAWhile() {
        try (LiveLine line = LiveLine.open("/ws")) {
            line.isClosedWith(4401);
        }
    }

    @Test
    void anotherPersonsToken_onTheSameLine_isClosed() {
        try (LiveLine line = LiveLine.of(Person.registered())) {
            line.authenticate(Person.registered().accessToken()).isClosedWith(4401);
        }
    }

    @Test
    void plainRequest_isToldToUpgrade() {
        assertThat(Api.asNobody().get("//ws").status()).isEqualTo(426);
    }

    @Test
    void ping_isAnswered() {
        try (LiveLine line = LiveLine.of(Person.registered())) {
            line.say("{\"type\":\"ping\"}").awaits("pong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[]", "{}", "{\"type\":1}", "{\"type\":\"dance\"}", "{\"type\":\"auth\"}"})
    void whatIsNoMessageOfOurs_isClosed(String text) {
        try (LiveLine line = LiveLine.of(Person.registered())) {
            line.say(text).isClosedWith(4400);
        }
    }

    @Test
    void tooLongAMessage_isClosed() {
        try (LiveLine line = LiveLine.of(Person.registered())) {
            line.say("{\"type\":\"" + "x".repeat(10_000) + "\"}").isClosedWith(1009);
        }
    }

    @Test
    void tooManyMessages_areClosed() {
        try (LiveLine line = LiveLine.of(Person.registered())) {
            for (int i = 0; i < 20 && line.isOpen(); i++) {
                line.say("{\"type\":\"ping\"}");
            }
            line.isClosedWith(4429);
        }
    }

    @Test
    void twentyLines_areEnoughForOnePerson() {
        Person awa = Person.registered();
        List<LiveLine> lines = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                lines.add(LiveLine.of(awa));
            }
            try (LiveLine oneMore = LiveLine.open("/ws").authenticate(awa.accessToken())) {
                oneMore.isClosedWith(4429);
            }
            assertThat(lines).allMatch(LiveLine::isOpen);
        } finally {
            lines.forEach(LiveLine::close);
        }
    }

    @Test
    void whoDoesNotRead_isDropped_andOthersHearAll() {
        Person awa = Person.registered();
        Person moussa = Person.registered();
        int portions = 40;
        int events = 50;

        try (LiveLine slow = LiveLine.of(awa);
                LiveLine quick = LiveLine.of(moussa)) {
            slow.turnDeaf();
            // More than all the pipes on the way hold, and never more at once than a reader on a busy machine can take.
            for (int i = 0; i < portions; i++) {
                Lever.tell("accounts:" + awa.id() + "," + moussa.id(), "test.flood", 8_000, events);
                Lever.tellPerson(moussa, "test.portion-" + i);
                quick.awaits("test.portion-" + i);
            }

            assertThat(quick.count("test.flood")).isEqualTo(portions * events);
            slow.listenAgain();
            slow.isClosedWith(4408);
            assertThat(slow.count("test.flood")).isLessThan(portions * events);
        }
    }

    @Test
    void revokedSession_closesItsLineAndNoOther() {
        Person phone = Person.registered();
        Person laptop = phone.again();

        try (LiveLine ending = LiveLine.of(phone);
                LiveLine staying = LiveLine.of(laptop)) {
            phone.api().post("/auth/logout").is(204);

            ending.isClosedWith(4401);
            staying.say("{\"type\":\"ping\"}").awaits("pong");
        }
    }

    @Test
    void lockedAccount_closesAllItsLines() {
        Person awa = Person.registered();

        try (LiveLine line = LiveLine.of(awa)) {
            Person.administrator()
                    .api()
                    .patch("/admin/users/" + awa.id(), Body.of("locked", true))
                    .is(200);

            line.isClosedWith(4401);
        }
    }
}
