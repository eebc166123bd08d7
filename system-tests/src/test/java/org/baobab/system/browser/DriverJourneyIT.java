package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.client.Garage.ASSIGNMENTS;
import static org.baobab.system.client.Garage.openEnded;
import static org.baobab.system.client.Garage.wish;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Garage;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.picture.Photo;
import org.junit.jupiter.api.Test;

/** A driver who is a member of nothing, with a telephone beside the vehicle. */
class DriverJourneyIT extends ClientTest {
    private static final View PHONE = new View(390, 844, "fr", "light");

    private final Garage garage = Garage.founded();
    private final Person person = Person.registered();
    private final UUID vehicle = garage.vehicle();

    private void confirm() {
        String token = Inbox.of(person.email()).tokenFor("/email/verify");
        Api.asNobody().post("/auth/email/verify", Body.of("token", token)).is(204);
    }

    private static void draw(Visit visit) {
        Locator canvas = visit.page().locator("[data-sign] canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        visit.page().mouse().move(box.x + 30, box.y + box.height / 2);
        visit.page().mouse().down();
        for (int i = 1; i < 8; i++) {
            visit.page().mouse().move(box.x + 30 + 30 * i, box.y + box.height / 2 + (i % 2 == 0 ? 25 : -25));
        }
        visit.page().mouse().up();
    }

    private static void tick(Visit visit, String item, String state) {
        visit.page()
                .locator("label:has([name=check-" + item + "][value=" + state + "])")
                .click();
    }

    /** With its receipt, of somebody who belongs to no organisation. */
    private static void payToll(Visit visit) {
        visit.open("/my/expenses/new");
        visit.page()
                .locator("#receipt-files")
                .setInputFiles(new FilePayload("recu.jpg", "image/jpeg", Photo.jpeg(800, 600)));
        visit.page().locator(".receipts li[data-id]").waitFor();
        visit.choose("kind", "TOLL").fill("amount", "350").submit("save");
        visit.sees("La dépense est envoyée.");
    }

    @Test
    void driver_takesTheVehicle_reportsADamage_andBringsItBack() {
        confirm();
        UUID driver = garage.driver(person.email(), "2035-01-01");
        String path = garage.owner()
                .post(ASSIGNMENTS, wish(vehicle, driver, 0.5, 8))
                .is(201)
                .location();
        garage.owner().post(ASSIGNMENTS, wish(vehicle, driver, 30, 38)).is(201);

        try (Visit visit = Visit.as(PHONE)) {
            visit.signIn(person);
            visit.open("/my/vehicle");
            visit.sees("Prendre en charge").sees("À venir");
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.leaveBy(visit.page().locator("a[href*='kind=START']"));
            visit.fill("odometerKm", "83000").choose("fuelPercent", "75");
            tick(visit, "TYRES", "OK");
            tick(visit, "BODYWORK", "DEFECT");
            visit.page().locator("[name=remark-BODYWORK]").fill("Rayure");
            visit.page()
                    .locator("#shot")
                    .setInputFiles(new FilePayload("aile.jpg", "image/jpeg", Photo.jpeg(800, 600)));
            visit.sees("Photo 1 ajoutée");
            draw(visit);
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.submit("sign");
            // The odometer went back: what was typed, ticked, photographed and drawn is all still there.
            assertThat(visit.page().locator("#odometerKm-error")).not().isEmpty();
            assertThat(visit.page().locator("[name=check-BODYWORK][value=DEFECT]"))
                    .isChecked();
            assertThat(visit.page().locator(".shots li")).hasCount(1);
            visit.fill("odometerKm", "84100").submit("sign");
            visit.sees("est pris en charge");

            JsonObject start = garage.owner().get(path + "/handovers").items().getFirst();
            assertThat(start.getJsonArray("photoIds")).hasSize(1);
            assertThat(start.getString("signature")).startsWith("M");
            assertThat(start.getJsonArray("checklist").toString()).contains("Rayure");
            assertThat(garage.status(vehicle)).isEqualTo("ASSIGNED");

            visit.leaveBy(visit.page().locator("a[href^='/my/vehicle/damage']"));
            visit.choose("severity", "MAJOR")
                    .fill("description", "Pare-brise fissuré")
                    .submit("report");
            visit.sees("est signalé");
            payToll(visit);
            visit.open("/my/vehicle");
            visit.leaveBy(visit.page().locator("a[href*='kind=END']"));
            visit.fill("odometerKm", "84300").choose("fuelPercent", "50");
            visit.page().locator("[data-sign-cross]").click();
            visit.submit("sign");
            visit.sees("est rendu");
            assertThat(garage.owner().get(path).text("state")).isEqualTo("ENDED");
            visit.wasClean();
            JsonObject toll = garage.owner()
                    .get("/fleet/expenses?vehicleId=" + vehicle)
                    .items()
                    .getFirst();
            assertThat(toll.getJsonArray("documentIds")).hasSize(1);
        }
    }

    @Test
    void stranger_seesNobodysVehicle() {
        UUID driver = garage.driver(person.email(), "2035-01-01");
        String path = garage.owner()
                .post(ASSIGNMENTS, openEnded(vehicle, driver, -1))
                .is(201)
                .location();
        String id = path.substring(path.lastIndexOf('/') + 1);

        try (Visit visit = Visit.as(PHONE)) {
            // The address is the driver's, but nobody has proven that it is this person's.
            visit.signIn(person);
            visit.open("/my/vehicle");
            visit.sees("Vous ne conduisez pour personne");
            visit.wasClean();
            for (String page :
                    List.of("/my/vehicle/handover?kind=START&id=", "/my/vehicle/damage?id=", "/my/vehicle/form/")) {
                assertThat(visit.open(page + id).status()).as(page).isEqualTo(404);
            }
        }
    }
}
