package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** The ways that a person takes through the site. */
class JourneyIT extends ClientTest {

    @Test
    void register_signIn_createAnOrganisation_invite_signOut() {
        String email = Fresh.email();
        String password = Fresh.password();
        String invited = Fresh.email();
        String company = "Ferme " + Fresh.word();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/register");
            visit.fill("fullName", "Fatou Sarr").fill("email", email).fill("password", password);
            visit.submit("register");
            if (visit.isSignedIn()) {
                visit.signOut();
            }
            visit.signIn(email, password);

            visit.open("/organizations");
            visit.fill("name", company).choose("country", "SN").choose("currency", "XOF");
            visit.choose("timeZone", "Africa/Dakar").submit("create");
            visit.sees(company);

            visit.open("/organization/members");
            visit.page().locator("[data-dialog=inviteDialog]").click();
            visit.page().locator("#invite-form #email").fill(invited);
            visit.submit("invite");
            visit.sees(invited);

            visit.signOut();
            assertThat(visit.isSignedIn()).isFalse();
            visit.open("/organization/members");
            assertThat(visit.page().url()).contains("/login");
            visit.wasClean();
        }

        assertThat(Inbox.of(invited).tokenFor("/invitation")).isNotBlank();
    }

    @Test
    void aPersonInNoOrganisation_isLedToFoundOne() {
        Person newcomer = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(newcomer);
            for (String page : List.of("/organization", "/organization/members", "/organization/audit")) {
                visit.open(page);
                assertThat(visit.page().url()).endsWith("/organizations");
            }
            visit.wasClean();
        }
    }

    @Test
    void invitation_followedFromTheMail_endsInTheOrganisation() {
        Company company = Company.founded();
        Person moussa = Person.registered();
        String newcomer = Fresh.email();
        company.owner()
                .api()
                .post(company.path("/members"), Body.of("email", newcomer, "role", "AGENT"))
                .is(202);
        String token = Inbox.of(newcomer).tokenFor("/invitation");

        try (Visit visit = Visit.inFrench()) {
            visit.open("/invitation?token=" + token);
            visit.page().locator("a[href*='/register?next=']").first().click();
            visit.fill("fullName", "Ibrahima Ba").fill("email", newcomer).fill("password", Fresh.password());
            visit.submit("register");
            visit.submit("accept");
            visit.open("/organization");
            assertThat(visit.page().url()).doesNotContain("/login");
            visit.wasClean();
        }
        assertThat(company.owner().api().get(company.path("/members")).body()).contains(newcomer);
        assertThat(moussa.api().get(company.path("")).status()).isEqualTo(404);
    }

    @Test
    void phoneCode_fromTheText_signsIn() {
        Person awa = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/login/code");
            visit.fill("phone", awa.phone()).submit("send");
            visit.fill("code", Inbox.of(awa.phone()).code(1)).submit("sign-in");
            visit.page().waitForURL(url -> !url.contains("/login"));
            visit.open("/me");

            assertThat(visit.page().content()).contains(awa.email());
            visit.wasClean();
        }
    }

    @Test
    void passwordReset_byTheMail_letsTheNewPasswordIn() {
        Person awa = Person.registered();
        String renewed = Fresh.password();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/password/forgot");
            visit.fill("email", awa.email()).submit("send");
            visit.open("/password/reset?token=" + Inbox.of(awa.email()).tokenFor("/password/reset"));
            visit.fill("password", renewed).submit("save");
            visit.signIn(awa.email(), renewed);

            assertThat(visit.isSignedIn()).isTrue();
            visit.wasClean();
        }
        Api.asNobody()
                .post("/auth/login", Body.of("login", awa.email(), "password", awa.password()))
                .isProblem(401);
    }

    @Test
    void wrongPassword_staysOnThePageAndSaysSo() {
        Person awa = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/login");
            visit.fill("login", awa.email()).fill("password", Fresh.password()).submit("sign-in");

            assertThat(visit.page().url()).contains("/login");
            assertThat(visit.page().locator("[role=alert]").first().textContent())
                    .isNotBlank();
            assertThat(visit.isSignedIn()).isFalse();
        }
    }

    @Test
    void signIn_fromAProtectedPage_leadsBackThere() {
        Person awa = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/me");
            assertThat(visit.page().url()).contains("/login").contains("next=");
            visit.fill("login", awa.email()).fill("password", awa.password()).submit("sign-in");
            visit.page().waitForURL(url -> url.endsWith("/me"));
        }
    }

    @Test
    void next_thatLeadsElsewhere_isIgnored() {
        Person awa = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.open("/login?next=https://evil.example/");
            visit.fill("login", awa.email()).fill("password", awa.password()).submit("sign-in");
            visit.page().waitForURL(url -> !url.contains("/login"));
            visit.wasClean();
        }
    }

    @Test
    void browserSignIn_isASessionThatCanBeRevoked() {
        Person awa = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(awa);
            awa.api().get("/me/sessions").is(200).items().stream()
                    .filter(session -> !session.getBoolean("current"))
                    .filter(session -> session.getString("device").contains("Chrom"))
                    .forEach(session -> awa.api()
                            .delete("/me/sessions/" + session.getString("id"))
                            .is(204));

            visit.open("/me");
            assertThat(visit.page().url()).contains("/login");
        }
    }
}
