package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** The ways of those who write to many, and of those who want less of it. */
class AnnouncementJourneyIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void preferences_switchedOffOnThePage_holdOverRest() {
        Person member = company.member("AGENT");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(member);
            visit.open("/me");
            visit.page().locator("a[href='/me/notifications'].button").click();
            visit.page().getByLabel("Communiqués et messages : SMS").uncheck();
            assertThat(visit.page()
                            .getByLabel("Compte et sécurité : E-mail (toujours actif)")
                            .isDisabled())
                    .isTrue();
            visit.page().locator("#quiet").check();
            visit.fill("from", "21:30").fill("to", "06:45").submit("save");

            assertThat(visit.page().getByLabel("Communiqués et messages : SMS").isChecked())
                    .isFalse();
            visit.wasClean();
        }
        JsonObject said =
                member.api().get("/me/notification-preferences").is(200).json();
        assertThat(said.getJsonObject("quietHours").getString("from")).isEqualTo("21:30");
        assertThat(said.toString()).contains("\"SMS\":false");
    }

    @Test
    void preferences_changedElsewhereMeanwhile_areNotOverwritten() {
        Person member = company.member("AGENT");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(member);
            visit.open("/me/notifications");
            member.api()
                    .put("/me/notification-preferences", Body.of("topics", List.of()))
                    .is(200);
            visit.submit("save");

            assertThat(visit.page().locator(".notice.error").count()).isEqualTo(1);
        }
    }

    @Test
    void announcement_isPreviewed_confirmed_sent_andFollowed() {
        Person agent = company.member("AGENT");
        String title = "Réunion " + Fresh.word();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(company.owner());
            visit.open("/organization/announcements");
            visit.page().locator("#role").selectOption("AGENT");
            visit.sees("Personnes concernées : 1");
            visit.fill("subject", title).fill("text", "Lundi à 8 h.\n\nSoyez à l'heure.");
            visit.page().locator("#preview").getByText(title).waitFor();
            visit.page().locator("#send").click();
            visit.leaveBy(visit.page().locator(".ui-confirmdialog-yes"));
            visit.page().locator("#latest-form\\:latest").getByText(title).waitFor();
            visit.page().locator("#latest-form\\:latest").getByText("Envoyé").waitFor();
            visit.wasClean();
        }
        assertThat(Inbox.of(agent.email()).about("Soyez à l'heure").getString("subject"))
                .isEqualTo(title);
    }

    @Test
    void announcement_withoutWords_isRefusedBesideTheField() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(company.owner());
            visit.open("/organization/announcements");
            visit.page().locator("#send").click();
            visit.page().locator(".ui-confirmdialog-yes").click();

            visit.page().locator("#text-error .field-error").waitFor();
            assertThat(visit.page().locator("#subject-error .field-error").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void unsubscribe_onThePage_andBack() {
        String email = Fresh.email();
        company.owner()
                .api()
                .post(
                        "/notifications",
                        Body.of(
                                "to", Body.of("email", email),
                                "channel", "EMAIL",
                                "subject", "Promotion",
                                "text", "Cette semaine"))
                .is(202);
        Inbox.of(email).about("Cette semaine");
        String token = Inbox.of(email).tokenFor("/unsubscribe");

        try (Visit visit = Visit.inFrench()) {
            visit.open("/unsubscribe?token=" + token);
            visit.submit("end");
            visit.sees("C’est fait");
            visit.submit("resume");
            assertThat(visit.page().locator("#end").count()).isEqualTo(1);
            visit.wasClean();
        }
    }

    @Test
    void template_isSentToWhoeverLooksAtIt() {
        Person admin = Person.administrator();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/admin/templates?name=announcement");
            assertThat(visit.page().locator("iframe.letter").count()).isEqualTo(2);
            visit.leaveBy(visit.page().locator("[id$=':test']").first());
            visit.sees("L’essai part à " + admin.email());
            visit.wasClean();
        }
        assertThat(Inbox.of(admin.email()).about("rouvre le 2 janvier").getString("subject"))
                .isEqualTo("Fermeture le 31 décembre");
    }
}
