package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.baobab.system.client.Company;
import org.baobab.system.client.Lever;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** The bell as a person sees it: without loading a page again. */
class BellJourneyIT extends ClientTest {

    @Test
    void aNotice_appearsInEveryTab_andIsReadInAllOfThem() {
        Person awa = Company.founded().owner();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(awa);
            visit.open("/me");
            Page other = visit.page().context().newPage();
            other.navigate(visit.page().url());
            assertThat(count(visit.page())).isHidden();
            heardAfterWelcome(visit.page());
            heardAfterWelcome(other);

            Lever.ring(awa, UUID.randomUUID(), "Entretien à prévoir", "Dans 500 km.", "/organization");
            Lever.ring(awa, "Sortie de zone", "Le camion a quitté la zone.");

            assertThat(count(visit.page())).hasText("2");
            assertThat(count(other)).hasText("2");
            assertThat(visit.page().locator("#bell-words")).hasText("2 notifications non lues");

            visit.page().locator("#bell > summary").click();
            Locator notice =
                    visit.page().locator(".bell-notice").filter(new Locator.FilterOptions().setHasText("zone"));
            notice.getByText("Marquer comme lue").click();
            assertThat(count(visit.page())).hasText("1");
            assertThat(count(other)).hasText("1");
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.leaveBy(visit.page().locator(".bell-notice a").first());
            assertThat(visit.page().url()).endsWith("/organization");
            assertThat(count(visit.page())).isHidden();
            assertThat(count(other)).isHidden();
            visit.wasClean();
        }
    }

    @Test
    void thePage_renewsItself_filters_andMarksAllRead() {
        Person awa = Company.founded().owner();
        Lever.ring(awa, "Le premier avis", "Texte");

        try (Visit visit = Visit.as(View.ALL.getLast())) {
            visit.signIn(awa);
            visit.prefer(View.ALL.getLast());
            visit.open("/notifications");
            visit.sees("Le premier avis");
            heardAfterWelcome(visit.page());

            Lever.ring(awa, "Le second avis", "Texte");
            visit.sees("Le second avis");

            visit.leaveBy(visit.page().locator(".notice-row").first().getByText("Mark as read"));
            visit.leaveBy(visit.page().locator("#show-unread"));
            assertThat(visit.page().locator(".notice-row")).hasCount(1);
            visit.submit("read-all");
            visit.sees("You have read everything");
            assertThat(count(visit.page())).isHidden();
            visit.wasClean();
        }
    }

    private static Locator count(Page page) {
        return page.locator("#bell-count");
    }

    /** Waits until events reach the page: before the line is open nothing is owed to it. */
    private static void heardAfterWelcome(Page page) {
        page.locator("html[data-live=on]").waitFor();
    }
}
