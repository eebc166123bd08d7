package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Somebody brings a list of vehicles along, looks at the dashboard, and has the report of a month made. */
class FleetDeskJourneyIT extends ClientTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void listIsImported_afterAPreview_andTheFleetIsReported() {
        String first = Fresh.word().toUpperCase();
        String second = Fresh.word().toUpperCase();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(Company.founded().owner());
            visit.open("/organizations");
            visit.leaveBy(visit.page().locator("[id$=':open']").first());
            visit.open("/fleet");
            visit.sees("Aucun véhicule pour le moment");
            visit.leaveBy(visit.page().locator("a.button[href='/fleet/import']").first());

            choose(
                    visit,
                    first + ";Renault;Symbol;2019;voiture;essence;10000\n" + second
                            + ";Isuzu;D-Max;hier;fourgon;diesel;20000");
            Locator sums = visit.page().locator("#import-sums");
            assertThat(sums).containsText("1 nouvelles");
            assertThat(sums).containsText("1 à corriger");
            assertThat(visit.page().locator(".import-rows tbody tr").first())
                    .containsText("Année : Un nombre entier est attendu.");
            assertThat(Axe.findings(visit.page())).isEmpty();

            choose(
                    visit,
                    first + ";Renault;Symbol;2019;voiture;essence;10000\n" + second
                            + ";Isuzu;D-Max;2021;fourgon;diesel;20000");
            assertThat(sums).containsText("2 nouvelles");
            visit.page().locator("#import-acts button").click();
            assertThat(sums).containsText("2 lignes importées", PATIENTLY);

            visit.open("/fleet");
            visit.sees("Rien à signaler");
            assertThat(visit.page().locator(".fleet-counts a").first()).containsText("2");
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.open("/fleet/reports");
            visit.leaveBy(visit.page().locator("[id$=':make']"));
            visit.sees("est en préparation");
            assertThat(visit.page().locator("#reports\\:list tbody tr").first()).containsText("Prêt", PATIENTLY);
            assertThat(Axe.findings(visit.page())).isEmpty();
        }
    }

    private static void choose(Visit visit, String rows) {
        String list = "Immatriculation;Marque;Modèle;Année;Type;Carburant;Kilométrage\n" + rows + "\n";
        visit.page()
                .locator("#import-file")
                .setInputFiles(new FilePayload("parc.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }
}
