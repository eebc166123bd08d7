package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.tracking.Driven;
import org.junit.jupiter.api.Test;

/** Somebody watches vehicles move, follows one, and looks at its day. */
class LiveMapJourneyIT extends ClientTest {

    @Test
    void aVehicleThatMoves_isSeenMoving_withoutReloading() {
        Company company = Company.founded();
        Driven van = Driven.of(company);
        Driven truck = Driven.of(company);
        van.report(List.of(
                        van.point(Driven.minutesAgo(12), 36.74, 3.05, 30),
                        van.point(Driven.minutesAgo(10), 36.75, 3.05, 30)))
                .is(202);

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(company.owner());
            visit.open("/fleet/map");
            Locator row = row(visit, van);
            assertThat(row).containsText("30 km/h");
            assertThat(row(visit, truck)).containsText("Jamais vu");
            visit.page().locator(".live-canvas").waitFor();
            visit.page().evaluate("window.isTheOldPage = true");

            van.report(List.of(van.point(Driven.minutesAgo(0.1), 36.76, 3.05, 54)))
                    .is(202);
            truck.report(List.of(truck.point(Driven.minutesAgo(0.1), 36.7, 3.1, 0)))
                    .is(202);
            assertThat(row).containsText("54 km/h");
            assertThat(row(visit, truck)).containsText("À l’arrêt");
            assertThat((Boolean) visit.page().evaluate("window.isTheOldPage === true"))
                    .isTrue();

            visit.page().locator("[data-live-search]").fill(van.registration().toLowerCase());
            assertThat(row(visit, truck)).isHidden();
            row.click();
            visit.page().locator("[data-live-follow]").click();
            assertThat(visit.page().locator("[data-live-follow]")).hasAttribute("aria-pressed", "true");
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.page().locator("[data-live-open]").click();
            assertThat(visit.page().locator(".day-track").first()).isAttached();
            visit.page().locator("[data-day-play]").click();
            assertThat(visit.page().locator("[data-day-said]")).hasText(Pattern.compile(".*\\d{2}:\\d{2}.*"));
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.wasClean();
        }
    }

    private static Locator row(Visit visit, Driven vehicle) {
        return visit.page().locator(".live-row").filter(new FilterOptions().setHasText(vehicle.registration()));
    }
}
