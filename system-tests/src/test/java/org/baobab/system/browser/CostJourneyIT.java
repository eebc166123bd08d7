package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Somebody at the office and a manager: an expense from a telephone with its receipt, its approval, a plan and its work order. */
class CostJourneyIT extends ClientTest {
    private static final View PHONE = new View(390, 844, "fr", "light");

    @Test
    void expense_isEnteredOnAPhone_withItsReceipt_andApproved_andAPlanIsDone() {
        Company company = Company.founded();
        Person agent = company.member("AGENT");
        Api owner = company.owner().api();
        UUID vehicle = owner.post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                "AA " + Fresh.word(),
                                "brand",
                                "Toyota",
                                "model",
                                "Hilux",
                                "year",
                                2022,
                                "kind",
                                "TRUCK",
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                51_000))
                .is(201)
                .id();

        try (Visit visit = Visit.as(PHONE)) {
            visit.signIn(agent);
            visit.open("/fleet/expenses");
            visit.sees("Aucune dépense ici");
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.leaveBy(visit.page().locator(".page-head .button.primary"));
            Page page = visit.page();
            visit.fill("amount", "12 500")
                    .fill("litres", "60,5")
                    .fill("odometerKm", "51 300")
                    .fill("station", "Total");
            page.locator("#receipt-files")
                    .setInputFiles(new FilePayload[] {new FilePayload("recu.jpg", "image/jpeg", picture())});
            page.locator(".receipts li[data-id]").waitFor();
            assertThat(Axe.findings(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            visit.submit("save");
            visit.sees("La dépense est enregistrée.");
            assertThat(page.locator(".receipts img")).hasCount(1);
            assertThat(Axe.findings(page)).isEmpty();
            visit.wasClean();
        }
        JsonObject expense = owner.get("/fleet/expenses?vehicleId=" + vehicle)
                .is(200)
                .items()
                .getFirst();
        assertThat(expense.getJsonObject("gross").getInt("amount")).isEqualTo(12_500);
        assertThat(expense.getJsonArray("documentIds")).hasSize(1);
        String plan = owner.post(
                        "/fleet/maintenance",
                        Body.of("vehicleId", vehicle.toString(), "name", "Vidange", "everyKm", 10_000, "dueKm", 51_200))
                .is(201)
                .text("id");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(company.owner());
            visit.open("/fleet/expenses");
            Page page = visit.page();
            page.locator(".table .tick").first().check();
            visit.leaveBy(page.locator("[id$=':approveChosen']"));
            visit.sees("1 dépenses approuvées.");
            assertThat(page.locator(".table .badge")).hasText("Approuvée");

            visit.open("/fleet/maintenance");
            visit.sees("Vidange");
            assertThat(Axe.findings(page)).isEmpty();
            visit.open("/fleet/maintenance/order-edit?planId=" + plan);
            page.locator("[id$=':0:description']").fill("Huile");
            page.locator("[id$=':0:unitPrice']").fill("8 000");
            assertThat(Axe.findings(page)).isEmpty();
            visit.submit("save");
            visit.sees("L’ordre est enregistré.");
            visit.leaveBy(page.locator("[id$=':start']"));
            visit.sees("Le véhicule est à l’atelier.");
            visit.fill("odometerKm", "51350").submit("finish");
            visit.sees("L’ordre est terminé");
            visit.open("/fleet/vehicles/detail?id=" + vehicle + "&tab=costs");
            visit.sees("Vidange");
            assertThat(Axe.findings(page)).isEmpty();
            visit.wasClean();
        }
        assertThat(owner.get("/fleet/maintenance/" + plan).is(200).json().getInt("dueKm"))
                .isEqualTo(61_350);
        assertThat(owner.get("/fleet/expenses?kind=MAINTENANCE&vehicleId=" + vehicle)
                        .is(200)
                        .items())
                .hasSize(1);
    }

    /** What every page of costs shows when there is something to show; walked by {@link PagesIT}. */
    static List<String> pages(Api owner) {
        String vehicle = owner.post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                Fresh.word(),
                                "brand",
                                "Renault",
                                "model",
                                "Master",
                                "year",
                                2021,
                                "kind",
                                "VAN",
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                51_000))
                .is(201)
                .text("id");
        for (int i = 0; i < 3; i++) {
            owner.post(
                            "/fleet/expenses",
                            Body.of(
                                    "vehicleId",
                                    vehicle,
                                    "kind",
                                    "FUEL",
                                    "amount",
                                    Body.of("amount", 25_000 + i, "currency", "XOF"),
                                    "vatRate",
                                    18,
                                    "litres",
                                    40 + i,
                                    "odometerKm",
                                    50_000 + 500 * i))
                    .is(201);
        }
        String expense = owner.get("/fleet/expenses").is(200).items().getFirst().getString("id");
        String plan = owner.post(
                        "/fleet/maintenance",
                        Body.of("vehicleId", vehicle, "name", "Vidange", "everyMonths", 12, "everyKm", 10_000))
                .is(201)
                .text("id");
        owner.post("/fleet/maintenance/" + plan + "/done", Body.of()).is(200);
        String order = owner.post(
                        "/fleet/work-orders",
                        Body.of(
                                "vehicleId",
                                vehicle,
                                "title",
                                "Vidange",
                                "planIds",
                                List.of(plan),
                                "lines",
                                List.of(Body.of("description", "Huile", "unitPrice", 8000, "vatRate", 18))))
                .is(201)
                .text("id");
        owner.post("/fleet/budgets", Body.of("period", "MONTH", "amount", Body.of("amount", 90_000, "currency", "XOF")))
                .is(201);
        return List.of(
                "/fleet/maintenance",
                "/fleet/maintenance/detail?id=" + plan,
                "/fleet/maintenance/order?id=" + order,
                "/fleet/maintenance/order-edit?id=" + order,
                "/fleet/expenses",
                "/fleet/expenses?view=budgets",
                "/fleet/expenses/detail?id=" + expense,
                "/fleet/expenses/edit?id=" + expense,
                "/fleet/vehicles/detail?tab=costs&id=" + vehicle,
                "/my/expenses/new");
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 480, BufferedImage.TYPE_3BYTE_BGR), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
