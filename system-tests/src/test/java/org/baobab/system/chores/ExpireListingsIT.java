package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.listings.Advert;
import org.junit.jupiter.api.Test;

/** The end of a publication: reminders before it, the message at it, and the tap that renews. */
class ExpireListingsIT extends ClientTest {
    private static final String RENEW = "/listings/renew";

    private final Person person = Person.registered();
    private final Advert house = Advert.of(person).published();
    private final Desk desk = new Desk();

    @Test
    void time_expiresIt_andTellsItsAdvertiserOnce() {
        endsIn(house, Duration.ofMinutes(-1));

        Desk.completed(desk.run("expire-listings"));
        Desk.completed(desk.run("expire-listings"));

        assertThat(house.get().text("state")).isEqualTo("EXPIRED");
        Api.asNobody().get(house.path("")).isProblem(404);
        assertThat(Inbox.of(person.email()).about(house.title()).getString("text"))
                .contains(RENEW + "?token=");
        String text = Inbox.of(person.phone()).about(house.title()).getString("text");
        assertThat(text).hasSizeLessThan(240).contains(RENEW + "?token=");
        assertThat(letters(house)).hasSize(1);
    }

    @Test
    void reminders_goAWeekAndADayBefore_eachOnce() {
        endsIn(house, Duration.ofDays(6).plusHours(23));
        Desk.completed(desk.run("expire-listings"));
        Desk.completed(desk.run("expire-listings"));
        assertThat(Inbox.of(person.email()).about(house.title()).getString("subject"))
                .startsWith("Votre annonce expire");
        assertThat(letters(house)).hasSize(1);

        endsIn(house, Duration.ofHours(23));
        Rows.change("UPDATE listing SET reminded_at = now() - interval '6 days' WHERE id = ?", house.id());
        Desk.completed(desk.run("expire-listings"));
        Desk.completed(desk.run("expire-listings"));

        Inbox.of(person.email()).about("dans moins de 24 heures");
        assertThat(letters(house)).hasSize(2);
        assertThat(house.get().text("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void missedReminder_isNotMadeUpBesideTheLaterOne() {
        endsIn(house, Duration.ofHours(20));

        Desk.completed(desk.run("expire-listings"));
        Desk.completed(desk.run("expire-listings"));

        assertThat(Inbox.of(person.email()).about(house.title()).getString("subject"))
                .startsWith("Dernier jour");
        assertThat(letters(house)).hasSize(1);
    }

    @Test
    void publicationThatIsYoungerThanTheReminder_hasNone() {
        Rows.change("UPDATE listing SET expires_at = now() + interval '5 days' WHERE id = ?", house.id());
        Advert other = Advert.of(person).published();
        endsIn(other, Duration.ofHours(20));

        Desk.completed(desk.run("expire-listings"));

        Inbox.of(person.email()).about(other.title());
        assertThat(letters(house)).isEmpty();
    }

    @Test
    void agency_isToldThroughItsManagers_asEachPrefers() {
        Company agency = Advert.agency();
        Person manager = agency.member("MANAGER");
        Person agent = agency.member("AGENT");
        Rows.change(
                "INSERT INTO notification_preference (account_id, time_zone, changed_at, version) VALUES (?, 'UTC', now(), 0)",
                manager.id());
        Rows.change("INSERT INTO switched_off_topic VALUES (?, 'listings', 'EMAIL')", manager.id());
        Rows.change("INSERT INTO switched_off_topic VALUES (?, 'listings', 'WHATSAPP')", manager.id());
        Advert flat = Advert.of(agency).published();
        endsIn(flat, Duration.ofHours(20));

        Desk.completed(desk.run("expire-listings"));

        Inbox.of(agency.owner().email()).about(flat.title());
        assertThat(Inbox.of(manager.phone()).about(flat.title()).toString()).containsIgnoringCase("sms");
        assertThat(Inbox.of(manager.email()).messages())
                .noneMatch(message -> message.getString("text").contains(flat.title()));
        assertThat(Inbox.of(agent.phone()).messages())
                .noneMatch(message -> message.getString("text").contains(flat.title()));
    }

    @Test
    void link_renewsByAPost_asOftenAsItIsTapped_andLookingDoesNothing() {
        endsIn(house, Duration.ofMinutes(-1));
        Desk.completed(desk.run("expire-listings"));
        String token = Inbox.of(person.email()).tokenFor(RENEW);

        assertThat(page(token)).contains("Renouveler maintenant", house.title(), "data-at-once=\"true\"");
        assertThat(house.get().text("state")).isEqualTo("EXPIRED");
        tap(token);
        assertThat(house.get().text("state")).isEqualTo("PUBLISHED");
        String until = house.get().text("expiresAt");
        tap(token);

        assertThat(house.get().text("expiresAt")).isEqualTo(until);
        assertThat(page(token)).contains("en ligne", house.title()).doesNotContain("data-at-once=\"true\"");
    }

    @Test
    void link_thatIsForgedOrLateOrPointless_saysSo() {
        endsIn(house, Duration.ofHours(20));
        Desk.completed(desk.run("expire-listings"));
        String token = Inbox.of(person.email()).tokenFor(RENEW);
        String forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        assertThat(page(forged)).contains("pas valable").doesNotContain(house.title());
        assertThat(page("x")).contains("pas valable");
        tap(forged);
        house.advertiser().post(house.path("/unpublish")).is(200);
        assertThat(page(token)).contains("plus publiée").doesNotContain(house.title());
        tap(token);

        assertThat(house.get().text("state")).isEqualTo("DRAFT");
    }

    @Test
    void link_isLateAMonthAfterTheEnd() {
        endsIn(house, Duration.ofDays(-31));
        Desk.completed(desk.run("expire-listings"));
        String token = Inbox.of(person.email()).tokenFor(RENEW);

        tap(token);

        assertThat(page(token)).contains("trop tard");
        assertThat(house.get().text("state")).isEqualTo("EXPIRED");
    }

    @Test
    void runThatStumbles_goesOn_andTellsEveryAdvertiserOnce() {
        Advert second = Advert.of(person).published();
        Advert stubborn = Advert.of(Person.registered()).published();
        List.of(house, second, stubborn).forEach(each -> endsIn(each, Duration.ofMinutes(-1)));
        JsonObject failed;
        try (Stumble stone = Stumble.over("listing", "UPDATE", "id", stubborn.id())) {
            failed = desk.run("expire-listings");
            assertThat(failed.getString("status")).as("%s", stone).isEqualTo("FAILED");
        }

        Desk.completed(desk.restarted(failed));

        for (Advert each : List.of(house, second)) {
            assertThat(each.get().text("state")).isEqualTo("EXPIRED");
            Inbox.of(person.email()).about(each.title());
            assertThat(letters(each)).hasSize(1);
        }
        assertThat(stubborn.get().text("state")).isEqualTo("EXPIRED");
    }

    /** As if it had been published a publication's time before that. */
    private static void endsIn(Advert advert, Duration time) {
        Rows.change(
                "UPDATE listing SET expires_at = now() + make_interval(secs => ?), published_at = now() - interval '90 days',"
                        + " moved_at = now() - interval '90 days' WHERE id = ?",
                (double) time.toSeconds(),
                advert.id());
    }

    private List<JsonObject> letters(Advert advert) {
        return Inbox.of(person.email()).messages().stream()
                .filter(letter -> letter.getString("text").contains(advert.title()))
                .toList();
    }

    private static String page(String token) {
        return Api.asNobody().get("/" + RENEW + "?token=" + token).is(200).body();
    }

    private static void tap(String token) {
        Api.asNobody()
                .raw("POST", "//listings/renewals", "application/x-www-form-urlencoded", "token=" + token)
                .is(303);
    }
}
