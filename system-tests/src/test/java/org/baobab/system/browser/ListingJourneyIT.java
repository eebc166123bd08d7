package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A visitor looks for a place to live. */
class ListingJourneyIT extends ClientTest {
    private static Advertised offers;

    @BeforeAll
    static void advertise() {
        offers = Advertised.inConakry(4, 3);
    }

    @Test
    void onAPhone_searchFilterMapListingAndBack_withoutLosingTheWay() {
        try (Visit visit = Visit.as(View.ALL.get(2))) {
            Page page = visit.page();
            visit.open("/listings");
            page.locator("input[name=offer][value=RENT]").check();
            page.locator("#q").fill(offers.word());
            page.locator(".arrive-form button[type=submit]").click();
            page.waitForURL("**/listings/search?**");
            assertThat(page.url())
                    .contains("q=" + offers.word())
                    .contains("offer=RENT")
                    .doesNotContain("type=");
            assertThat(page.locator(".listing").count()).isEqualTo(2);

            page.locator("[data-sheet]").click();
            page.locator("input[name=offer][value='']").check();
            page.getByText("Voir 4 annonces").waitFor();
            page.locator("#type").selectOption("HOUSE");
            page.getByText("Voir 2 annonces").waitFor();
            page.locator("[data-sheet-done]").click();
            eventually(() -> page.locator(".listing").count() == 2);
            assertThat(page.url()).contains("type=HOUSE").doesNotContain("offer=");

            page.locator("[data-map-switch]").click();
            eventually(() -> page.locator("[data-pin], .map-many").count() > 0);
            page.locator("[data-map-switch]").click();
            page.locator(".listing h3 a")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));

            page.locator("[data-listing='" + offers.first() + "'] h3 a").click();
            page.waitForURL("**/listings/" + offers.first() + "/**");
            page.locator(".gallery-count").first().waitFor();
            page.locator("[data-gallery-move='1']").first().click();
            eventually(
                    () -> page.locator(".gallery-count").first().textContent().startsWith("2 /"));
            page.locator("[data-shot='1']").click();
            page.locator("dialog[open] .gallery-shots").press("ArrowRight");
            eventually(() ->
                    page.locator("dialog[open] .gallery-count").textContent().startsWith("3 /"));
            page.keyboard().press("Escape");
            page.locator("dialog[open]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            page.goBack();
            page.waitForURL("**/listings/search?**");
            assertThat(page.url()).contains("type=HOUSE");
            eventually(() -> page.locator(".listing").count() == 2);
            page.locator(".chip")
                    .filter(new Locator.FilterOptions().setHasText("Maison"))
                    .click();
            eventually(() -> page.locator(".listing").count() == 4);
            page.goBack();
            eventually(() -> page.locator(".listing").count() == 2);
            visit.wasClean();
        }
    }

    @Test
    void onAWideScreen_theMapFollowsTheListAndAsksForItsArea() {
        try (Visit visit = Visit.inFrench()) {
            Page page = visit.page();
            visit.open(offers.search());
            eventually(() -> page.locator(".map [data-pin], .map .map-many").count() > 0);
            page.locator(".leaflet-control-zoom-out").click();
            page.locator("[data-map-area]").click();
            eventually(() -> page.url().contains("box="));
            page.locator(".chip")
                    .filter(new Locator.FilterOptions().setHasText("Zone de la carte"))
                    .waitFor();
            visit.wasClean();
        }
    }

    @Test
    void listing_thatIsLookedAt_countsTheView() {
        try (Visit visit = Visit.inFrench()) {
            visit.page().waitForRequest("**/seen/" + offers.first(), () -> visit.open(offers.page()));
            visit.wasClean();
        }
    }

    @Test
    void withoutAScript_formsAndLinksDoTheSame() {

        try (BrowserContext context =
                Browser.chromium().newContext(View.DESKTOP.options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(TheServer.address() + offers.search());
            page.locator("input[name=offer][value=SALE]").check();
            page.locator(".seek-go").click();
            await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(page.url())
                    .contains("offer=SALE"));
            assertThat(page.locator(".listing").count()).isEqualTo(2);
            page.locator(".chip")
                    .filter(new Locator.FilterOptions().setHasText("À vendre"))
                    .click();
            assertThat(page.locator(".listing").count()).isEqualTo(4);
        }
    }

    private static void eventually(Callable<Boolean> condition) {
        await().pollInSameThread()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(20))
                .until(condition);
    }
}
