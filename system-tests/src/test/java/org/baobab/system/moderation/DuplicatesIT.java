package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.baobab.system.picture.Photo;
import org.junit.jupiter.api.Test;

/** Copied texts are hinted to moderators, the advertiser's own to the advertiser. */
class DuplicatesIT extends ClientTest {
    private final Api seller = Person.registered().api();

    @Test
    void aTextLikeAnothersAdvertisers_isACase_withBothSides() {
        String text = text();
        UUID first = Property.published(seller, "Maison à Kipé", text).id();
        compared(first);

        UUID copy = Property.published(Person.registered().api(), "Belle maison", text.replace("garage", "parking"))
                .id();

        UUID open = awaited("DUPLICATE", copy);
        Answer detail = Queue.admin().get(Queue.path(open)).is(200);
        JsonObject alike = detail.json().getJsonArray("alike").getJsonObject(0);
        assertThat(alike.getJsonObject("listing").getString("id")).isEqualTo(first.toString());
        assertThat(alike.getJsonNumber("byText").doubleValue()).isBetween(0.5, 1.0);
        assertThat(alike.getBoolean("sameAdvertiser")).isFalse();
        Queue.admin().post(Queue.path(open), Body.of("decision", "DISMISS")).is(200);
        assertThat(Queue.admin()
                        .get(Queue.path(open))
                        .json()
                        .getJsonArray("alike")
                        .getJsonObject(0)
                        .getBoolean("dismissed"))
                .isTrue();
    }

    @Test
    void onesOwn_isAHintAndNoCase() {
        String text = words();
        compared(Property.published(seller, "Maison à Kipé", text).id());

        UUID again = Property.published(seller, "Maison à Kipé, bis", text).id();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> seller.get("/me/notifications").is(200).body().contains("annonce semblable"));
        assertThat(Queue.find("DUPLICATE", again)).isEmpty();
    }

    @Test
    void theVeryWordsOfAnotherAdvertiser_wait() {
        String text = text();
        compared(Property.published(seller, "Maison à Kipé", text).id());

        Answer copy = Property.published(
                Person.registered().api(),
                "Maison moins chère",
                text.toUpperCase(Locale.FRENCH).toLowerCase(Locale.FRENCH));

        assertThat(copy.text("state")).isEqualTo("PENDING");
        assertThat(Queue.find("PENDING", copy.id()).orElseThrow().toString()).contains("SAME_TEXT");
    }

    /** Made smaller and written anew, as whoever copies a photo from a page has it; the words are others. */
    @Test
    void aPhotoOfAnotherAdvertiser_isACase() {
        BufferedImage photo = landscape();
        UUID first = Property.published(seller, "Maison à Kipé", words()).id();
        Photo.post(seller, "/listings/" + first + "/photos", "maison.jpg", jpeg(photo, 1200))
                .is(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> TheDatabase.hasPhotoPrint(first));

        Api copier = Person.registered().api();
        UUID copy =
                Property.published(copier, "Villa au bord de la mer", words()).id();
        Photo.post(copier, "/listings/" + copy + "/photos", "villa.jpg", jpeg(photo, 700))
                .is(201);

        UUID open = awaited("DUPLICATE", copy);
        JsonObject alike = Queue.admin()
                .get(Queue.path(open))
                .is(200)
                .json()
                .getJsonArray("alike")
                .getJsonObject(0);
        assertThat(alike.getJsonObject("listing").getString("id")).isEqualTo(first.toString());
        assertThat(alike.getInt("byPicture")).isBetween(0, 8);
    }

    /** Like no picture of another test. */
    private static BufferedImage landscape() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        Random dice = new Random();
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(dice.nextInt(0x1000000)));
            pen.fillRect(dice.nextInt(1200), dice.nextInt(800), 80 + dice.nextInt(300), 80 + dice.nextInt(300));
        }
        pen.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image, int width) {
        BufferedImage scaled = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, width * 2 / 3, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(scaled, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Like no text of another test, which would be somebody else's. */
    private static String words() {
        return Stream.generate(Fresh::word).limit(40).collect(Collectors.joining(" ", "Maison ", "."));
    }

    private static String text() {
        return "Maison " + Fresh.word()
                + " de quatre chambres avec salon, cuisine et garage pour deux voitures, dans un quartier calme "
                + Fresh.word()
                + " non loin du marché et de l’école. Le forage donne de l’eau toute l’année, le groupe prend le relais du"
                + " courant et un gardien habite sur place avec sa famille. Référence " + Fresh.word() + " chez nous.";
    }

    /** A copy can be told from now on. */
    private static void compared(UUID listing) {
        await().atMost(Duration.ofSeconds(30)).until(() -> TheDatabase.hasPrint(listing));
    }

    private static UUID awaited(String kind, UUID listing) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Queue.find(kind, listing).isPresent());
        return Queue.require(kind, listing);
    }
}
