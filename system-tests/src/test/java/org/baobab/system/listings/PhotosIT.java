package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.picture.Photo;
import org.junit.jupiter.api.Test;

/** Photos of a listing from the telephone to everybody's screen. */
class PhotosIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MOST = 30;

    private final Person person = Person.registered();
    private final Advert house = Advert.of(person);

    @Test
    void photo_isDrawnInItsSizes_uprightAndWithoutItsPlace() throws IOException {
        Answer added = add(house, Photo.asTaken(Photo.jpeg(1800, 1200))).is(201);
        assertThat(added.location()).isEqualTo(house.path("/photos/" + added.id()));
        house.published();

        JsonObject drawn = drawn(house, added.id());

        assertThat(drawn.getJsonObject("sizes").keySet()).containsExactly("320", "800", "1600");
        assertThat(drawn.getString("alt")).contains(house.title());
        Answer large = image(drawn, "1600", "image/jpeg");
        var picture = ImageIO.read(new ByteArrayInputStream(large.bytes()));
        assertThat(picture.getWidth())
                .as("upright, as wide as it is and never wider")
                .isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(1800);
        assertThat(new String(large.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(Photo.SECRET, "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                image(drawn, "320", "image/jpeg").bytes()))
                        .getWidth())
                .isEqualTo(320);
        assertThat(Api.asNobody().get(house.path("")).is(200).json().getJsonArray("photos"))
                .hasSize(1);
    }

    @Test
    void address_isForEverybodyAndForEver_asWhatTheReaderShows() {
        JsonObject drawn = drawn(house, add(house, Photo.jpeg(900, 600)).is(201).id());

        Answer webp = image(drawn, "800", "image/avif,image/webp,*/*");
        assertThat(webp.needHeader("Content-Type")).isEqualTo("image/webp");
        assertThat(webp.needHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(webp.needHeader("Vary")).contains("Accept");
        String address = drawn.getJsonObject("sizes").getString("800");
        Answer jpeg = Api.asNobody().get(address + ".jpg").is(200);
        assertThat(jpeg.needHeader("Content-Type")).isEqualTo("image/jpeg");
        Api.asNobody()
                .with("If-None-Match", jpeg.needHeader("ETag"))
                .get(address + ".jpg")
                .is(304);
        Api.asNobody()
                .get(address.replaceAll("/photos/[^/]+/", "/photos/AAAAAAAAAAAAAAAAAAAAAA/"))
                .is(404);
        Api.asNobody().get(address.replace("/800", "/801")).is(404);

        house.advertiser()
                .delete(house.path("/photos/" + drawn.getString("id")))
                .is(204);

        Api.asNobody().get(address).is(404);
        assertThat(house.photos()).isEmpty();
    }

    @Test
    void order_putsTheCoverFirst_andTakesNothingButAllPhotos() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(add(house, Photo.jpeg(40, 30)).is(201).id());
        }
        List<UUID> turned = new ArrayList<>(ids);
        Collections.reverse(turned);

        assertThat(order(house, turned).is(200).items()).hasSize(3);

        assertThat(ids(house)).isEqualTo(turned);
        order(house, ids.subList(0, 2)).blames("order");
        order(house, List.of(ids.get(0), ids.get(0), ids.get(1))).blames("order");
        order(house, List.of(ids.get(0), ids.get(1), UUID.randomUUID())).blames("order");
        assertThat(ids(house)).isEqualTo(turned);
    }

    @Test
    void whatIsNoPhoto_isRefused() {
        add(house, "GIF89a…".getBytes(StandardCharsets.ISO_8859_1)).isProblem(415);
        add(house, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.ISO_8859_1))
                .isProblem(415);
        add(house, Photo.bomb(10_000, 5_001)).isProblem(415, "picture-too-large");
        house.advertiser().post(house.path("/photos"), Body.of("file", "x")).isProblem(415);
        house.advertiser()
                .raw("POST", house.path("/photos"), "multipart/form-data; boundary=x", "--x--\r\n")
                .isProblem(400);

        assertThat(house.photos()).isEmpty();
    }

    @Test
    void photoThatProvesUnreadable_disappears() {
        Answer sent = add(house, Photo.broken());

        // Whoever draws it may find out before it was answered.
        if (sent.status() == 201) {
            await("it is gone").atMost(PATIENCE).until(() -> !ids(house).contains(sent.id()));
        } else {
            sent.isProblem(415, "picture-broken");
        }
        assertThat(ids(house)).isEmpty();
    }

    @Test
    void photos_areTheAdvertisersBusiness() {
        UUID photo = add(house, Photo.jpeg(40, 30)).is(201).id();
        Person stranger = Person.registered();
        house.published();

        Photo.post(stranger.api(), house.path("/photos"), "a.jpg", Photo.jpeg(40, 30))
                .isProblem(404);
        stranger.api().delete(house.path("/photos/" + photo)).isProblem(404);
        stranger.api()
                .put(house.path("/photos/order"), Body.of("order", List.of(photo)))
                .isProblem(404);
        Photo.post(Api.asNobody(), house.path("/photos"), "a.jpg", Photo.jpeg(40, 30))
                .isProblem(401);
        assertThat(ids(house)).containsExactly(photo);
    }

    @Test
    void agency_letsItsAgentsAdd_andItsViewersNot() {
        Company agency = Advert.agency();
        Advert flat = Advert.of(agency);
        Person agent = agency.member("AGENT");
        Person viewer = agency.member("VIEWER");

        UUID photo = Photo.post(agent.api(), flat.path("/photos"), "a.jpg", Photo.jpeg(400, 300))
                .is(201)
                .id();
        Photo.post(viewer.api(), flat.path("/photos"), "b.jpg", Photo.jpeg(40, 30))
                .isProblem(403);
        JsonObject drawn = drawn(flat, photo);
        agency.member("AGENT").api().delete(flat.path("/photos/" + photo)).is(204);

        Api.asNobody().get(drawn.getJsonObject("sizes").getString("320")).is(404);
    }

    @Test
    void manyAtOnce_loseNothing_andNoneComesBeyondThirty() {
        for (int i = 0; i < 2; i++) {
            assertThat(AtOnce.statuses(AtOnce.call(12, each -> add(house, Photo.jpeg(20, 20)))))
                    .containsOnly(Map.entry(201, 12L));
        }

        var answers = AtOnce.call(10, each -> add(house, Photo.jpeg(20, 20)));

        assertThat(AtOnce.statuses(answers)).containsOnly(Map.entry(201, 6L), Map.entry(409, 4L));
        List<UUID> all = ids(house);
        assertThat(all).hasSize(MOST).doesNotHaveDuplicates();
        List<UUID> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        AtOnce.call(6, i -> order(house, i % 2 == 0 ? turned : all)).forEach(answer -> answer.is(200));
        assertThat(ids(house)).containsExactlyInAnyOrderElementsOf(all);
        add(house, Photo.jpeg(40, 30)).isProblem(409, "listing-photos-full");
    }

    @Test
    void deletedListing_takesItsPhotosAlong() {
        JsonObject drawn = drawn(house, add(house, Photo.jpeg(400, 300)).is(201).id());

        house.advertiser().delete(house.path("")).is(204);

        Api.asNobody().get(drawn.getJsonObject("sizes").getString("320")).is(404);
        await("the document is deleted")
                .atMost(PATIENCE)
                .until(
                        () -> person.api()
                                .get("/documents?personal=true")
                                .is(200)
                                .items(),
                        List::isEmpty);
    }

    private static Answer add(Advert advert, byte[] photo) {
        return Photo.post(advert.advertiser(), advert.path("/photos"), "IMG_2041.jpg", photo);
    }

    private static Answer order(Advert advert, List<UUID> order) {
        return advert.advertiser().put(advert.path("/photos/order"), Body.of("order", order));
    }

    private static List<UUID> ids(Advert advert) {
        return advert.photos().stream()
                .map(photo -> UUID.fromString(photo.getString("id")))
                .toList();
    }

    private static JsonObject drawn(Advert advert, UUID photo) {
        return await("the photo is drawn")
                .atMost(PATIENCE)
                .until(
                        () -> advert.advertiser()
                                .get(advert.path("/photos/" + photo))
                                .is(200)
                                .json(),
                        found -> !found.getJsonObject("sizes").isEmpty());
    }

    private static Answer image(JsonObject photo, String size, String accept) {
        return Api.asNobody()
                .with("Accept", accept)
                .get(photo.getJsonObject("sizes").getString(size))
                .is(200);
    }
}
