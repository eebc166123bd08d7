package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** What everybody sees comes from memory, and is another as soon as the listing is. */
class PublicAnswersIT extends ClientTest {
    private static final String SHARED = "public, max-age=30, s-maxage=30";

    private final Person advertiser = Person.registered();
    private final String word = Fresh.word();
    private final UUID listing = published("Maison " + word);
    private final String page = "//listings/" + listing + "/maison-" + word;
    private final Api nobody = Api.asNobody();

    @Test
    void aPage_comesWithAValidator_andIsTheSameBytesForEverybody() {
        Answer first = nobody.get(page).is(200);
        Answer second = nobody.get(page).is(200);

        assertThat(first.needHeader("Cache-Control")).isEqualTo(SHARED);
        assertThat(first.needHeader("Cache-Tags").split(" ")).contains("listing:" + listing);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.needHeader("ETag")).isEqualTo(first.needHeader("ETag"));
        assertThat(second.needHeader("X-Request-Id")).isNotEqualTo(first.needHeader("X-Request-Id"));
        assertThat(second.needHeader("Content-Security-Policy"))
                .isEqualTo(first.needHeader("Content-Security-Policy"))
                .doesNotContain("nonce");
        assertThat(first.headerNames()).doesNotContain("set-cookie");
        nobody.with("If-None-Match", first.needHeader("ETag")).get(page).is(304);
    }

    @Test
    void aPage_goesOutCompressed_toThoseWhoTakeThat() throws IOException {
        byte[] plain = nobody.get(page).is(200).bytes();
        Answer packed = nobody.with("Accept-Encoding", "gzip").get(page).is(200);

        assertThat(packed.needHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes())
                .isEqualTo(plain);
        Answer head = nobody.send("HEAD", page, BodyPublishers.noBody()).is(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.needHeader("Content-Length")).isEqualTo(Integer.toString(plain.length));
    }

    @Test
    void eachLanguageAndLight_hasItsOwn() {
        Answer french = nobody.get(page).is(200);
        Answer english = nobody.speaking("en").get(page).is(200);
        Answer chosen = nobody.with("Cookie", "BAOBAB_LANGUAGE=en; BAOBAB_THEME=dark")
                .get(page)
                .is(200);

        assertThat(french.body()).contains("lang=\"fr\"");
        assertThat(english.body()).contains("lang=\"en\"");
        assertThat(chosen.body()).contains("lang=\"en\"").contains("data-theme=\"dark\"");
        assertThat(nobody.get(page).is(200).body()).isEqualTo(french.body());
    }

    @Test
    void aChange_isSeenAtOnce_onThePageAndByPrograms() {
        nobody.get(page).is(200);
        Answer before = nobody.get("/listings/" + listing).is(200);
        assertThat(before.needHeader("Cache-Control")).isEqualTo(SHARED);
        nobody.with("If-None-Match", before.needHeader("ETag"))
                .get("/listings/" + listing)
                .is(304);

        advertiser.api().put("/listings/" + listing, listing("Palais " + word)).is(200);

        assertThat(nobody.get("/listings/" + listing).is(200).text("title")).isEqualTo("Palais " + word);
        assertThat(nobody.get("//listings/" + listing + "/palais-" + word)
                        .is(200)
                        .body())
                .contains("Palais " + word);
        advertiser.api().post("/listings/" + listing + "/unpublish").is(200);
        nobody.get("/listings/" + listing).isProblem(404);
        assertThat(nobody.get("//listings/" + listing + "/palais-" + word).status())
                .isIn(404, 410);
    }

    @Test
    void results_followWhatIsPublished() {
        String search = "/listings/search?q=" + word;
        await().atMost(Duration.ofSeconds(20)).until(() -> total(search) == 1);
        UUID other = published("Autre " + word);
        await().atMost(Duration.ofSeconds(20)).until(() -> total(search) == 2);
        advertiser.api().post("/listings/" + other + "/unpublish").is(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> total(search) == 1);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        nobody.get(search).is(200).needHeader("Cache-Control").equals(SHARED));
    }

    @Test
    void whoeverIsKnown_getsAnAnswerOfTheirOwn() {
        nobody.get(page).is(200);
        nobody.get("/listings/" + listing).is(200);

        Answer own = advertiser.api().get("/listings/" + listing).is(200);
        assertThat(own.needHeader("Cache-Control")).isEqualTo("no-store");
        Answer strange =
                nobody.with("Cookie", "BAOBAB_SESSION=made-up").get(page).is(200);
        assertThat(strange.needHeader("Cache-Control")).isEqualTo("no-store");
    }

    private int total(String search) {
        return nobody.get(search).is(200).json().getInt("total");
    }

    private UUID published(String title) {
        UUID id = advertiser.api().post("/listings", listing(title)).is(201).id();
        advertiser.api().post("/listings/" + id + "/publish").is(200);
        return id;
    }

    private static JsonObject listing(String title) {
        return Body.of(
                "title",
                title,
                "description",
                "Une maison claire près du marché.",
                "offer",
                "SALE",
                "type",
                "HOUSE",
                "price",
                Body.of("amount", 850_000_000, "currency", "GNF"),
                "address",
                Body.of("country", "GN", "city", "Kindia"),
                "place",
                Body.of("lat", 10.0569, "lng", -12.8658),
                "amenities",
                List.of());
    }
}
