package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

/** The workbench of PDF, from what is asked for to what stands in the library. */
class WorkbenchJourneyIT extends ClientTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void prints_areShown_keptAndMergedInOrder() {
        Person awa = Company.founded().owner();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(awa);
            visit.open("/organizations");
            visit.leaveBy(visit.page().locator("[id$=':open']").first());
            visit.open("/pdf");

            visit.fill("watermark", "BROUILLON").fill("fileName", "Reçu");
            make(visit, "1 page(s)");
            byte[] receipt = content(visit);

            choose(visit, "example");
            visit.fill("watermark", "");
            make(visit, "9 page(s)");
            byte[] example = content(visit);

            choose(visit, "merge");
            visit.page().locator("#merge").setInputFiles(new FilePayload[] {
                new FilePayload("exemple.pdf", "application/pdf", example),
                new FilePayload("reçu.pdf", "application/pdf", receipt)
            });
            visit.page().locator(".merge-files li").nth(1).getByText("Monter").click();
            assertThat(visit.page().locator(".merge-files li").first()).containsText("reçu.pdf");
            make(visit, "10 page(s)");

            choose(visit, "merge");
            visit.page().locator(".merge-files li").first().getByText("Retirer").click();
            visit.page().locator("#bench [type=submit]").click();
            assertThat(visit.page().locator("#bench-error")).isVisible();

            visit.open("/documents?bucket=reports");
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(3);
            visit.sees("Reçu.pdf");
        }
    }

    private static void choose(Visit visit, String source) {
        visit.page().locator("[name=source][value=" + source + "]").check();
    }

    private static void make(Visit visit, String pages) {
        visit.page().locator("#bench [type=submit]").click();
        assertThat(visit.page().locator("#result-facts")).containsText(pages, PATIENTLY);
    }

    private static byte[] content(Visit visit) {
        String path = visit.page().locator("#result").getAttribute("src");
        return visit.page().request().get(TheServer.address() + path).body();
    }
}
