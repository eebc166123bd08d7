package org.baobab.system.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api agent = Company.founded().owner().api();

    @Test
    void photo_stored_isDrawnUprightInThreeWidthsAndTwoFormats() throws IOException {
        Answer stored = Photo.send(agent, "photos", "villa.jpg", Photo.asTaken(Photo.jpeg(2000, 1500)))
                .is(201);

        JsonObject ready = awaits(stored, "READY");

        assertThat(variants(ready))
                .containsExactlyInAnyOrder(
                        "320x427 image/jpeg",
                        "320x427 image/webp",
                        "800x1067 image/jpeg",
                        "800x1067 image/webp",
                        "1500x2000 image/jpeg",
                        "1500x2000 image/webp");
        BufferedImage shown = read(agent.get(stored.location() + "/content?width=800"));
        assertThat(shown.getWidth()).isEqualTo(800);
        // Turned to the right, what was left is above.
        assertThat(shown.getRGB(400, 200) & 0xFF0000).isGreaterThan(0xA00000);
        assertThat(shown.getRGB(400, 900) & 0xFF).isGreaterThan(0xA0);
    }

    @Test
    void photo_originalAndVariants_tellNobodyWhereItWasTaken() {
        byte[] taken = Photo.asTaken(Photo.jpeg(900, 600));
        assertThat(text(taken)).contains(Photo.SECRET);

        Answer stored = Photo.send(agent, "photos", "chez moi.jpg", taken).is(201);
        awaits(stored, "READY");

        for (String width : List.of("", "?width=320", "?width=800", "?width=1600")) {
            for (String accept : List.of("image/webp,*/*", "image/jpeg")) {
                Answer content = agent.with("Accept", accept)
                        .get(stored.location() + "/content" + width)
                        .is(200);
                assertThat(text(content.bytes())).doesNotContain("GPS", "9.53", "<script>");
            }
        }
    }

    @Test
    void content_withWidth_followsAccept() {
        Answer stored =
                Photo.send(agent, "photos", "cour.png", Photo.png(1000, 700)).is(201);
        awaits(stored, "READY");

        Answer webp = agent.with("Accept", "image/avif,image/webp,*/*;q=0.8")
                .get(stored.location() + "/content?width=700")
                .is(200);
        Answer jpeg = agent.with("Accept", "*/*")
                .get(stored.location() + "/content?width=700")
                .is(200);
        Answer original = agent.get(stored.location() + "/content").is(200);

        assertThat(webp.needHeader("Content-Type")).isEqualTo("image/webp");
        assertThat(jpeg.needHeader("Content-Type")).isEqualTo("image/jpeg");
        assertThat(original.needHeader("Content-Type")).isEqualTo("image/png");
        assertThat(webp.needHeader("Vary")).contains("Accept");
        assertThat(webp.needHeader("Content-Disposition")).startsWith("inline").contains("cour.webp");
        assertThat(webp.needHeader("ETag")).isNotEqualTo(jpeg.needHeader("ETag"));
        agent.with("Accept", "image/webp")
                .with("If-None-Match", webp.needHeader("ETag"))
                .get(stored.location() + "/content?width=700")
                .is(304);
        agent.get(stored.location() + "/content?width=0").isProblem(400);
    }

    @Test
    void photo_thatCannotBeDrawn_saysSoAndItsTaskFails() {
        Answer stored = Photo.send(agent, "photos", "rien.png", Photo.broken()).is(201);

        JsonObject failed = awaits(stored, "FAILED");

        assertThat(failed.getJsonArray("variants")).isEmpty();
        agent.get(stored.location() + "/content?width=320").is(200);
    }

    @Test
    void photo_thatPromisesTooManyPixels_isRefusedByItsHeader() {
        Answer refused = Photo.send(agent, "photos", "bombe.png", Photo.bomb(50_000, 50_000));

        refused.isProblem(415, "picture-too-large");
        assertThat(refused.text("detail")).contains("2500").contains("50");
        Photo.send(agent, "avatars", "bombe.png", Photo.bomb(10_000, 5_001)).isProblem(415, "picture-too-large");
    }

    @Test
    void photo_cutOffOrOfAnotherKind_isRefused() {
        byte[] jpeg = Photo.jpeg(600, 400);

        Photo.send(agent, "photos", "a.jpg", java.util.Arrays.copyOf(jpeg, jpeg.length / 2))
                .isProblem(415, "picture-broken");
        Photo.send(agent, "photos", "a.jpg", new byte[0]).isProblem(415);
        Photo.send(agent, "photos", "a.jpg", "<html><script>alert(1)</script>".getBytes(UTF_8))
                .isProblem(415);
        Photo.send(agent, "photos", "a.gif", "GIF89a\u0001\0\u0001\0\0\0\0;".getBytes(ISO_8859_1))
                .isProblem(415, "picture-kind-refused");
        Photo.send(agent, "avatars", "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8))
                .isProblem(415);
    }

    @Test
    void photo_withAWrongName_isWhatItIs() {
        Answer stored =
                Photo.send(agent, "photos", "photo.jpg", Photo.png(64, 64)).is(201);

        assertThat(stored.text("contentType")).isEqualTo("image/png");
        assertThat(variants(awaits(stored, "READY"))).containsExactlyInAnyOrder("64x64 image/jpeg", "64x64 image/webp");
    }

    @Test
    void face_isCutSquare() {
        Person person = Person.registered();

        Answer stored = Photo.send(person.api(), "avatars", "moi.jpg", Photo.jpeg(900, 600))
                .is(201);

        JsonObject ready = awaits(person.api(), stored, "READY");
        assertThat(variants(ready)).contains("320x320 image/jpeg", "96x96 image/webp");
        agent.get(stored.location() + "/content?width=96").isProblem(404);
    }

    @Test
    void otherDocuments_haveNoVariants() {
        Answer stored = Photo.send(agent, "documents", "scan.jpg", Photo.asTaken(Photo.jpeg(64, 64)))
                .is(201);

        Answer seen = agent.get(stored.location()).is(200);

        assertThat(seen.json()).doesNotContainKeys("status", "variants");
        assertThat(text(agent.get(stored.location() + "/content").is(200).bytes()))
                .contains(Photo.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "uploads"})
    void drawing_isCleanedAndNeverRun(String bucket) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script>"
                + "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='//evil.example'/></foreignObject>"
                + "<circle r='4' fill='#1B6B52'/></svg>";

        Answer stored =
                Photo.send(agent, bucket, "logo.svg", svg.getBytes(UTF_8)).is(201);
        Answer content = agent.get(stored.location() + "/content").is(200);

        assertThat(content.body()).contains("<circle", "#1B6B52").doesNotContain("alert", "script", "evil", "foreign");
        assertThat(content.needHeader("Content-Disposition")).startsWith("attachment");
        assertThat(content.needHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(content.needHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void drawing_withEntities_isRefused() {
        String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>";

        Photo.send(agent, "documents", "logo.svg", svg.getBytes(UTF_8)).isProblem(415, "drawing-refused");
    }

    private JsonObject awaits(Answer stored, String status) {
        return awaits(agent, stored, status);
    }

    private static JsonObject awaits(Api api, Answer stored, String status) {
        return await("the picture is " + status)
                .atMost(PATIENCE)
                .until(
                        () -> api.get(stored.location()).is(200).json(),
                        document -> status.equals(document.getString("status", null)));
    }

    private static List<String> variants(JsonObject document) {
        return document.getJsonArray("variants").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("width") + "x" + each.getInt("height") + " " + each.getString("contentType"))
                .toList();
    }

    private static BufferedImage read(Answer picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.is(200).bytes()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
