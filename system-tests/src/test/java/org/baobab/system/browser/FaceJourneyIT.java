package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** A person shows a face, and an organisation its logo. */
class FaceJourneyIT extends ClientTest {

    @Test
    void aFace_isShownAtOnceAndInTheTopBar_andCanBeTakenBack() throws IOException {
        Person awa = Company.founded().owner();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(awa);
            visit.open("/me");
            Page page = visit.page();
            assertThat(inTheBar(page)).hasCount(0);

            page.locator("#face-file").setInputFiles(photo("moi.png", picture()));
            assertThat(page.locator("#face-said")).hasText("Image enregistrée.");
            assertThat(inTheBar(page)).hasCount(1);
            assertThat(Axe.findings(page)).isEmpty();

            // The form beside it was not made old by the photo.
            visit.fill("fullName", "Awa Ndiaye Fall");
            visit.leaveBy(page.locator("#save"));
            assertThat(inTheBar(page)).hasAttribute("src", java.util.regex.Pattern.compile("/pictures/.*width=96"));
            JsonObject me = awa.api().get("/me").is(200).json();
            assertThat(me.getString("fullName")).isEqualTo("Awa Ndiaye Fall");
            assertThat(me.getString("avatarDocumentId")).isNotBlank();

            page.locator("#face [data-picture-remove]").click();
            assertThat(page.locator("#face-said")).hasText("Image retirée.");
            assertThat(inTheBar(page)).hasCount(0);
            awa.api().get("/documents/" + me.getString("avatarDocumentId")).isProblem(404);
            visit.wasClean();
        }
    }

    @Test
    void whatIsNoPicture_isRefusedInWords_andTheFormerFaceStays() throws IOException {
        Person awa = Company.founded().owner();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(awa);
            visit.open("/me");
            Page page = visit.page();

            page.locator("#face-file").setInputFiles(new FilePayload("moi.txt", "text/plain", "bonjour".getBytes()));
            assertThat(page.locator("#face-said")).containsText("JPEG, PNG ou WebP");

            byte[] half = java.util.Arrays.copyOf(picture(), 60);
            page.locator("#face-file").setInputFiles(photo("moi.png", half));
            assertThat(page.locator("#face-said")).containsText("incomplète");
            assertThat(inTheBar(page)).hasCount(0);
            visit.wasClean();
        }
    }

    @Test
    void aLogo_isSetByAManager() throws IOException {
        Company company = Company.founded();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(company.owner());
            visit.open("/organization");
            Page page = visit.page();

            page.locator("#logo-file").setInputFiles(photo("logo.png", picture()));
            assertThat(page.locator("#logo-said")).hasText("Image enregistrée.");
            visit.fill("brandColor", "#0f4c81");
            visit.leaveBy(page.locator("#save"));

            JsonObject organization =
                    company.owner().api().get(company.path("")).is(200).json();
            assertThat(organization.getString("brandColor")).isEqualTo("#0F4C81");
            assertThat(organization.getString("logoDocumentId")).isNotBlank();
            assertThat(Axe.findings(page)).isEmpty();
            visit.wasClean();
        }
    }

    private static Locator inTheBar(Page page) {
        return page.locator("header [data-shows=face] img");
    }

    private static FilePayload photo(String name, byte[] bytes) {
        return new FilePayload(name, "image/png", bytes);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, Color.HSBtoRGB(x / 400f, 0.6f, (float) Math.random()));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
