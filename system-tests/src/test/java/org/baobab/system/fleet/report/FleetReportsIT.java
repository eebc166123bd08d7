package org.baobab.system.fleet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.system.chores.Desk;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FleetReportsIT extends ClientTest {
    private static final YearMonth MONTH = YearMonth.now(ZoneOffset.UTC);
    private static final double MILLIMETRE = 72 / 25.4;

    private static Company company;
    private static Api owner;
    private static String plate;
    private static String vehicle;

    @BeforeAll
    static void found() {
        company = Company.founded();
        owner = company.owner().api();
        plate = Fresh.word().toUpperCase();
        vehicle = owner.post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                plate,
                                "brand",
                                "Renault",
                                "model",
                                "Master",
                                "year",
                                2020,
                                "kind",
                                "VAN",
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                1000))
                .is(201)
                .id()
                .toString();
        spend("PARKING", 4000);
    }

    @Test
    void month_isPrintedKeptAndTold() throws Exception {
        Answer asked = owner.speaking("fr")
                .post("/fleet/reports/monthly", Body.of("month", MONTH))
                .is(202);
        assertThat(asked.location()).isEqualTo("/tasks/" + asked.text("taskId"));

        String document = done(asked).getJsonObject("result").getString("documentId");

        Answer kept = owner.get("/documents/" + document).is(200);
        assertThat(kept.text("name")).matches("fleet-entreprise-[0-9a-f]{8}-" + MONTH + "\\.pdf");
        try (PDDocument pdf = Loader.loadPDF(
                owner.get("/documents/" + document + "/content").is(200).bytes())) {
            assertThat(pdf.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth() / MILLIMETRE).isBetween(296.0, 298.0);
                assertThat(page.getMediaBox().getHeight() / MILLIMETRE).isBetween(209.0, 211.0);
            });
            assertThat(new PDFTextStripper().getText(pdf)).contains("Rapport mensuel du parc", plate, "Entreprise");
        }
        JsonObject letter = Inbox.of(company.owner().email()).about("rapport mensuel du parc");
        assertThat(letter.getString("text")).contains("/documents/detail?id=" + document);
        JsonObject listed = owner.get("/fleet/reports/monthly").items().getFirst();
        assertThat(listed.getString("state")).isEqualTo("DONE");
        assertThat(listed.getString("documentId")).isEqualTo(document);
    }

    @Test
    void managers_getEachMonthOnce_ifTheyWantIt() {
        Company house = Company.founded();
        Api boss = house.owner().api();
        Person manager = house.member("MANAGER");
        Person agent = house.member("AGENT");
        assertThat(boss.get("/fleet/reports/monthly/mail").is(200).json().getBoolean("enabled"))
                .isFalse();
        agent.api().put("/fleet/reports/monthly/mail", Body.of("enabled", true)).isProblem(403);
        boss.put("/fleet/reports/monthly/mail", Body.of("enabled", true)).is(200);
        Desk desk = new Desk();

        Desk.completed(desk.run("fleet-monthly-reports", "organization", house.id()));
        Desk.completed(desk.run("fleet-monthly-reports", "organization", house.id()));

        String last = YearMonth.now(ZoneId.of("Africa/Dakar")).minusMonths(1).toString();
        JsonObject letter = Inbox.of(manager.email()).about("rapport mensuel du parc");
        assertThat(letter.toString()).contains(last + ".pdf", "/unsubscribe?token=");
        assertThat(boss.get("/fleet/reports/monthly/mail").text("lastMonth")).isEqualTo(last);
        assertThat(boss.get("/fleet/reports/monthly").items()).hasSize(1);
        assertThat(Inbox.of(agent.email()).messages())
                .noneMatch(message -> message.getString("text").contains("rapport mensuel"));
        boss.put("/fleet/reports/monthly/mail", Body.of("enabled", false)).is(200);
        Desk.completed(desk.run("fleet-monthly-reports", "organization", house.id(), "month", "2026-01-31"));
        assertThat(boss.get("/fleet/reports/monthly").items()).hasSize(1);
    }

    @Test
    void monthWithoutAnything_isPrintedInEnglish() throws Exception {
        Api other = Company.founded().owner().api();

        Answer asked = other.speaking("en")
                .post("/fleet/reports/monthly", Body.of("month", "2020-02"))
                .is(202);

        String document = done(other, asked).getJsonObject("result").getString("documentId");
        try (PDDocument pdf = Loader.loadPDF(
                other.get("/documents/" + document + "/content").is(200).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The fleet in February 2020", "Nothing was recorded");
        }
    }

    @Test
    void month_thatIsNone_isRefused() {
        owner.post("/fleet/reports/monthly", Body.of("month", MONTH.plusMonths(2)))
                .blames("month");
        owner.post("/fleet/reports/monthly", Body.of("month", "2026-13")).blames("month");
        owner.post("/fleet/reports/monthly", Body.of("month", 3)).isProblem(400);
        owner.post("/fleet/reports/monthly", Body.of()).blames("month");
        company.member("VIEWER")
                .api()
                .post("/fleet/reports/monthly", Body.of("month", MONTH))
                .isProblem(403);
    }

    @Test
    void card_isHalfASheet_withACodeThatLeadsToTheVehicle() throws Exception {
        Answer card = owner.get("/fleet/vehicles/" + vehicle + "/card.pdf").is(200);

        assertThat(card.needHeader("Content-Type")).startsWith("application/pdf");
        assertThat(card.needHeader("Content-Disposition")).contains(plate);
        try (PDDocument pdf = Loader.loadPDF(card.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(209.0, 211.0);
            assertThat(new PDFTextStripper().getText(pdf)).contains(plate, "Renault Master");
            assertThat(code(pdf)).endsWith("/fleet/vehicles/detail?id=" + vehicle);
        }
        Person.registered()
                .api()
                .in(company.id())
                .get("/fleet/vehicles/" + vehicle + "/card.pdf")
                .isProblem(404);
        Company.founded()
                .owner()
                .api()
                .get("/fleet/vehicles/" + vehicle + "/card.pdf")
                .isProblem(404);
    }

    @Test
    void dashboard_countsAtOnceWhatChanges() {
        JsonObject before = owner.get("/fleet/dashboard").is(200).json();
        assertThat(before.getJsonObject("counts").getInt("vehicles")).isEqualTo(1);
        assertThat(before.getJsonArray("days")).hasSize(30);
        assertThat(before.getJsonArray("months")).hasSize(6);
        assertThat(before.containsKey("utilisation")).isTrue();

        owner.post(
                        "/fleet/drivers",
                        Body.of(
                                "fullName",
                                "Nadia Cherif",
                                "licenceNumber",
                                Fresh.word(),
                                "licenceExpiresOn",
                                LocalDate.now(ZoneOffset.UTC).minusDays(2)))
                .is(201);
        spend("TOLL", 500);

        JsonObject after = owner.get("/fleet/dashboard").is(200).json();
        assertThat(after.getJsonObject("counts").getInt("drivers")).isEqualTo(1);
        assertThat(after.getJsonObject("cost").getInt("amount"))
                .isEqualTo(before.getJsonObject("cost").getInt("amount") + 500);
        assertThat(after.getJsonObject("alertCounts").getInt("LICENCE")).isEqualTo(1);
        JsonObject alert =
                after.getJsonArray("alerts").getValuesAs(JsonObject.class).getFirst();
        assertThat(alert.getString("kind")).isEqualTo("LICENCE");
        assertThat(alert.getBoolean("overdue")).isTrue();
        assertThat(alert.getString("name")).isEqualTo("Nadia Cherif");

        JsonObject empty =
                Company.founded().owner().api().get("/fleet/dashboard").is(200).json();
        assertThat(empty.getJsonObject("counts").getInt("vehicles")).isZero();
        assertThat(empty.isNull("utilisation")).isTrue();
    }

    private static void spend(String kind, int amount) {
        owner.post(
                        "/fleet/expenses",
                        Body.of(
                                "vehicleId",
                                vehicle,
                                "kind",
                                kind,
                                "date",
                                LocalDate.now(ZoneOffset.UTC),
                                "amount",
                                Body.of("amount", amount, "currency", "XOF")))
                .is(201);
    }

    private static JsonObject done(Answer accepted) {
        return done(owner, accepted);
    }

    private static JsonObject done(Api api, Answer accepted) {
        return await("report")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> api.get(accepted.location()).is(200).json(), task -> task.getString("state")
                        .equals("DONE"));
    }

    private static String code(PDDocument pdf) throws Exception {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 300);
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
