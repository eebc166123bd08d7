package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** An advertiser at work: alone with a telephone, and as one of several people of an agency. */
class MyListingsJourneyIT extends ClientTest {
    private static final View PHONE = new View(390, 844, "fr", "light");
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void person_withATelephone_makesAListingOfNothing_withPhotos() {
        Person person = Person.registered();

        try (Visit visit = Visit.as(PHONE)) {
            visit.signIn(person);
            visit.open("/my/listings");
            visit.sees("Aucune annonce pour le moment");
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.leaveBy(visit.page().locator(".page-head .button.primary"));

            Page page = visit.page();
            next(page);
            assertThat(page.locator("#offer-error")).hasText("À remplir.");
            pick(page, "offer", "RENT");
            pick(page, "type", "APARTMENT");
            assertThat(Axe.findings(page)).isEmpty();
            next(page);
            visit.fill("city", "Conakry").fill("district", "Kipé");
            next(page);
            visit.fill("area", "85").fill("bedrooms", "3");
            pick(page, "amenities", "PARKING");
            next(page);
            visit.fill("price", "3 500 000");
            assertThat(page.locator("[data-price-words]")).containsText("GNF par mois");
            assertThat(Axe.findings(page)).isEmpty();
            next(page);
            page.locator("#photo-files").setInputFiles(new FilePayload[] {
                photo("salon.jpg", Color.ORANGE), photo("chambre.jpg", Color.CYAN), photo("cour.jpg", Color.PINK)
            });
            assertThat(page.locator(".photo")).hasCount(3);
            await().atMost(Duration.ofSeconds(60))
                    .pollInSameThread()
                    .until(() -> page.locator(".photo[data-id='']").count() == 0);
            String second = page.locator(".photo").nth(1).getAttribute("data-id");
            page.locator(".photo").nth(1).locator("[data-act=first]").click();
            assertThat(page.locator(".photo-said")).hasText("L’ordre est enregistré.");
            page.locator(".photo").nth(2).locator("[data-act=remove]").click();
            page.locator("[data-photo-undo]").click();
            assertThat(page.locator(".photo")).hasCount(3);
            assertThat(Axe.findings(page)).isEmpty();
            next(page);
            assertThat(page.locator("#title")).hasValue("Appartement à louer à Conakry");
            visit.fill("description", "Au deuxième étage, calme et lumineux, eau et électricité comptées à part.");
            assertThat(Axe.findings(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            visit.leaveBy(page.locator("[data-submit=publish]"));

            visit.sees("Votre annonce est en ligne.");
            assertThat(page.locator(".my-listing .badge")).hasText("En ligne");
            assertThat(Axe.findings(page)).isEmpty();
            JsonObject listing = only(person);
            assertThat(listing.getString("state")).isEqualTo("PUBLISHED");
            assertThat(listing.getJsonObject("price").getInt("amount")).isEqualTo(3_500_000);
            assertThat(listing.getJsonArray("photos").getValuesAs(JsonObject.class))
                    .hasSize(3)
                    .first()
                    .extracting(photo -> photo.getString("id"))
                    .isEqualTo(second);

            page.locator(".my-menu summary").click();
            visit.leaveBy(page.locator("[id$=':unpublish']"));
            visit.sees("n’est plus visible");
            page.locator(".my-menu summary").click();
            page.locator("[data-remove]").click();
            assertThat(page.locator(".my-listing")).isHidden();
            page.locator("#removed button").click();
            assertThat(page.locator(".my-listing")).isVisible();
            visit.wasClean();
        }
    }

    @Test
    void form_savesItself_andSurvivesAReloadAndALostNetwork() {
        Person person = Person.registered();

        try (Visit visit = Visit.as(PHONE)) {
            visit.signIn(person);
            visit.open("/my/listings/edit");
            Page page = visit.page();
            pick(page, "offer", "SALE");
            pick(page, "type", "LAND");
            next(page);
            visit.fill("city", "Kindia");
            assertThat(page.locator("[data-saved-words]")).hasText(Pattern.compile("Enregistré .*"), PATIENTLY);

            visit.open(page.url());
            assertThat(page.locator("#step-2")).isVisible();
            assertThat(page.locator("#city")).hasValue("Kindia");

            page.context().setOffline(true);
            visit.fill("district", "Wondy");
            assertThat(page.locator("#offline")).containsText("Pas de réseau", containing());
            page.context().setOffline(false);
            assertThat(page.locator("#offline")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));

            visit.open("/my/listings");
            visit.sees("Commencées");
            assertThat(page.locator(".unfinished li")).hasCount(1);
            visit.leaveBy(page.locator(".unfinished a.button"));
            assertThat(page.locator("#district")).hasValue("Wondy");
            visit.open("/my/listings");
            visit.leaveBy(page.locator("[id$=':discard']"));
            visit.sees("Aucune annonce pour le moment");
        }
    }

    @Test
    void secondOfTwo_whoEditOneListing_seesBothVersionsAndKeepsTheirText() {
        Company agency = Company.founded();
        agency.owner()
                .api()
                .patch(agency.path(""), Body.of("apps", List.of("listings")))
                .is(200);
        Answer listing = agency.owner().api().post("/listings", villa()).is(201);
        Person agent = agency.member("AGENT");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(agent);
            visit.open("/my/listings/edit?id=" + listing.id());
            Page page = visit.page();
            page.locator("[data-go='6']").click();
            visit.fill("title", "Villa avec piscine à Kipé");
            agency.owner()
                    .api()
                    .put(
                            "/listings/" + listing.id(),
                            Body.with(
                                    Body.with(villa(), "title", "Villa de prestige"),
                                    "price",
                                    Body.of("amount", 9_000_000, "currency", "GNF")))
                    .is(200);

            page.locator("[data-submit=save]").click();

            Locator conflict = page.locator("#conflict");
            conflict.waitFor();
            assertThat(conflict).containsText("Villa avec piscine à Kipé");
            assertThat(conflict).containsText("Villa de prestige");
            assertThat(conflict.locator("fieldset")).hasCount(2);
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(page.locator("#title")).hasValue("Villa avec piscine à Kipé");
            visit.leaveBy(page.locator("#settle"));

            visit.sees("L’annonce est enregistrée.");
            JsonObject now = agency.owner()
                    .api()
                    .get("/listings/" + listing.id())
                    .is(200)
                    .json();
            assertThat(now.getString("title")).isEqualTo("Villa avec piscine à Kipé");
            assertThat(now.getJsonObject("price").getInt("amount"))
                    .as("what only the other one changed")
                    .isEqualTo(9_000_000);

            visit.open("/my/listings/statistics?id=" + listing.id());
            assertThat(page.locator(".stat-figures dd").first()).hasText("0");
            assertThat(Axe.findings(page)).isEmpty();
            visit.wasClean();
        }
    }

    /** The page shows those online only, and another one came meanwhile: the row that is pressed is the one that was seen. */
    @Test
    void pressedInARow_isDoneToThatListing() {
        Person person = Person.registered();
        Answer online = listed(person, "Maison en ligne");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(person);
            listed(person, "Maison au brouillon", false);
            visit.open("/my/listings?state=PUBLISHED");
            Answer later = listed(person, "Maison plus récente");
            visit.page().locator(".my-listing .my-menu summary").click();
            visit.leaveBy(visit.page().locator("[id$=':unpublish']"));

            assertThat(person.api().get(online.location()).text("state")).isEqualTo("DRAFT");
            assertThat(person.api().get(later.location()).text("state")).isEqualTo("PUBLISHED");
            visit.open("/my/listings?state=PUBLISHED");
            visit.page().locator(".my-tick").click();
            listed(person, "Maison encore plus récente");
            visit.leaveBy(visit.page().locator("[id$=':renewChosen']"));
            visit.sees("Annonces renouvelées : 1.");
            visit.wasClean();
        }
    }

    private static Answer listed(Person person, String title) {
        return listed(person, title, true);
    }

    private static Answer listed(Person person, String title, boolean published) {
        Answer listing = person.api()
                .post("/listings", Body.with(villa(), "title", title))
                .is(201);
        if (published) {
            person.api().post(listing.location() + "/publish").is(200);
        }
        return listing;
    }

    @Test
    void person_saysWhoTheyAre() {
        Person person = Person.registered();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(person);
            visit.open("/my/advertiser");
            assertThat(visit.page().locator("#name")).hasValue("Awa Ndiaye");
            visit.fill("name", "Awa, propriétaire")
                    .fill("phone", "+224 622 11 22 33")
                    .submit("save");
            visit.sees("Votre fiche est enregistrée.");
            assertThat(visit.page().locator("#phone")).hasValue("+224622112233");
            visit.fill("phone", "12").submit("save");
            assertThat(visit.page().locator("#phone-error")).not().isEmpty();
            assertThat(Axe.findings(visit.page())).isEmpty();
        }
    }

    static JsonObject villa() {
        return Body.of(
                "title",
                "Villa à Kipé " + Fresh.word(),
                "description",
                "Quatre chambres, un jardin, à cinq minutes de la mer.",
                "offer",
                "SALE",
                "type",
                "HOUSE",
                "price",
                Body.of("amount", 8_000_000, "currency", "GNF"),
                "address",
                Body.of("country", "GN", "city", "Conakry", "district", "Kipé"),
                "place",
                Body.of("lat", 9.61, "lng", -13.65),
                "amenities",
                List.of("GARDEN"));
    }

    private static JsonObject only(Person person) {
        return person.api().get("/listings").is(200).items().getFirst();
    }

    private static void next(Page page) {
        page.locator("[data-next]").click();
    }

    private static void pick(Page page, String name, String value) {
        page.locator("[name=" + name + "][value=" + value + "]").check();
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static FilePayload photo(String name, Color color) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }
}
