package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Somebody who keeps a fleet in order, on a telephone: a depot, a vehicle, its odometer, its papers; and a colleague who edits at the same moment. */
class FleetJourneyIT extends ClientTest {
    private static final View PHONE = new View(390, 844, "fr", "light");

    @Test
    void manager_setsUpAVehicle_andTwoWhoEditAreToldOfEachOther() {
        Person owner = Company.founded().owner();

        try (Visit visit = Visit.as(PHONE)) {
            visit.signIn(owner);
            visit.open("/fleet/vehicles");
            visit.sees("Aucun véhicule pour le moment");

            visit.open("/fleet/depots/edit");
            visit.fill("name", "Dépôt d’Oued Smar").fill("lat", "36.7042").fill("lng", "3.1726");
            visit.leaveBy(visit.page().locator("#save"));
            visit.sees("Dépôt d’Oued Smar est ajouté aux dépôts.");

            visit.open("/fleet/vehicles/edit");
            visit.fill("registration", "01234-116-16").fill("brand", "Renault").fill("model", "Symbol");
            visit.fill("year", "2016").fill("odometerKm", "84210");
            visit.page().locator("#depotId").selectOption("Dépôt d’Oued Smar");
            visit.leaveBy(visit.page().locator("#save"));
            visit.sees("Le véhicule 01234-116-16 est ajouté.");

            Page page = visit.page();
            visit.fill("odometerKm", "84000");
            page.locator("#read").click();
            assertThat(page.locator("#odometerKm-error")).containsText("84210");
            visit.fill("odometerReason", "Compteur remplacé");
            visit.leaveBy(page.locator("#read"));
            visit.sees("Le relevé est enregistré.");
            assertThat(page.locator(".facts").first()).containsText("84 000");

            leaveTab(visit, "Papiers");
            visit.leaveBy(page.locator("a:has-text('Ajouter un papier')"));
            visit.fill("expiresOn", "2031-01-31").fill("issuer", "SAA Alger Centre");
            visit.leaveBy(page.locator("#save"));
            visit.sees("jusqu’au 31 janv. 2031");

            String id = owner.api()
                    .get("/fleet/vehicles")
                    .is(200)
                    .items()
                    .getFirst()
                    .getString("id");
            visit.open("/fleet/vehicles/edit?id=" + id);
            owner.api()
                    .patch("/fleet/vehicles/" + id, Body.of("brand", "Dacia"))
                    .is(200);
            visit.fill("model", "Symbol Extrême");
            page.locator("#save").click();
            visit.sees("Quelqu’un d’autre vient d’enregistrer");
            assertThat(page.locator(".overtaken")).containsText("Dacia Symbol");
            assertThat(page.locator("#model")).hasValue("Symbol Extrême");
            assertThat(Axe.findings(page)).isEmpty();
            visit.leaveBy(page.locator("#mine"));
            visit.sees("Le véhicule 01234-116-16 est enregistré.");
        }

        assertThat(owner.api().get("/fleet/vehicles").is(200).items().getFirst().getString("model"))
                .isEqualTo("Symbol Extrême");
    }

    private static void leaveTab(Visit visit, String name) {
        visit.leaveBy(visit.page().locator(".tabs a:has-text('" + name + "')"));
    }
}
