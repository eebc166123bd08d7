package org.baobab.system.browser;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Form;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;

/** Published listings of one person, all of which hold a word that no other listing has. */
record Advertised(Person advertiser, String word, List<UUID> listings) {
    private static final int PHOTO_WIDTH = 1200;
    private static final int PHOTO_HEIGHT = 800;

    /** So many, the first of them with photos. */
    static Advertised inConakry(int many, int photos) {
        Person advertiser = Person.registered();
        String word = "q" + Fresh.word().replaceAll("[^a-z]", "x");
        List<UUID> listings = IntStream.range(0, many)
                .mapToObj(number -> published(advertiser, word, number))
                .toList();
        Advertised made = new Advertised(advertiser, word, listings);
        for (int number = 0; number < photos; number++) {
            made.addPhoto(number);
        }
        if (photos > 0) {
            made.awaitPhotos();
        }
        return made;
    }

    UUID first() {
        return listings.getFirst();
    }

    String search() {
        return "/listings/search?q=" + word;
    }

    String page() {
        return "/listings/" + first() + "/villa-" + word + "-0";
    }

    UUID advertiserId() {
        return UUID.fromString(Api.asNobody()
                .get("/listings/" + first())
                .is(200)
                .json()
                .getJsonObject("advertiser")
                .getString("id"));
    }

    private static UUID published(Person advertiser, String word, int number) {
        JsonObject listing = Body.of(
                "title",
                "Villa " + word + " " + number,
                "description",
                "Belle villa au calme.\nEau et courant.\n\n<b>Proche</b> de la mer.",
                "offer",
                number % 2 == 0 ? "RENT" : "SALE",
                "type",
                number % 3 == 0 ? "HOUSE" : "APARTMENT",
                "price",
                Body.of("amount", 4_500_000 + number * 1_000_000, "currency", "GNF"),
                "pricePer",
                "MONTH",
                "bedrooms",
                3,
                "bathrooms",
                2,
                "area",
                180,
                "address",
                Body.of("country", "GN", "city", "Conakry", "district", "Kipé"),
                "place",
                Body.of("lat", 9.60 + number * 0.004, "lng", -13.65 + number * 0.004),
                "amenities",
                List.of("GENERATOR", "WATER_TANK", "PARKING"));
        UUID id = advertiser
                .api()
                .post("/listings", number % 2 == 0 ? listing : Body.without(listing, "pricePer"))
                .is(201)
                .id();
        advertiser.api().post("/listings/" + id + "/publish").is(200);
        return id;
    }

    private void addPhoto(int number) {
        BufferedImage image = new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(60 * number % 256, 120, 200 - 40 * number % 200));
        pen.fillRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Form()
                .file("file", "photo.jpg", bytes.toByteArray())
                .post(advertiser.api(), "/listings/" + first() + "/photos")
                .is(201);
    }

    private void awaitPhotos() {
        await("the sizes of the photos")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.asNobody().get("/listings/" + first()).is(200).json().getJsonArray("photos").stream()
                        .allMatch(photo ->
                                photo.asJsonObject().getJsonObject("sizes").containsKey("800")));
    }
}
