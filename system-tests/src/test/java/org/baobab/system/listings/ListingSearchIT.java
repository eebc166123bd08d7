package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors find by facts, in which order, counted how, and how soon. */
class ListingSearchIT extends ClientTest {
    private static final SixListings OFFERS = new SixListings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offer=SALE|labe nzerekore",
                "type=APARTMENT|kaloum studio",
                "city=nzerekore|nzerekore",
                "city=ckry|bureau kaloum kipe studio",
                "city=Conak|",
                "minPrice=10000000&maxPrice=30000000|bureau kipe",
                "minPrice=50000&maxPrice=70000&currency=EUR|nzerekore",
                "maxPrice=50&currency=EUR|studio",
                "minBedrooms=3|kipe nzerekore",
                "minArea=100|kipe kaloum labe nzerekore studio bureau",
                "amenities=POOL,GENERATOR|kipe",
                "amenities=POOL&amenities=SEA_VIEW|",
                "lat=9.6051&lng=-13.6354&radius=5000|kipe studio",
                "box=9.4,-13.8,9.7,-13.6|kaloum kipe studio",
                "box=7,170,8,-8|nzerekore"
            })
    void facts_allHaveToHold(String parameters, String expected) {
        List<String> names = expected == null
                ? List.of()
                : Stream.of(expected.split(" ")).sorted().toList();

        assertThat(OFFERS.names(parameters).stream().sorted()).containsExactlyElementsOf(names);
    }

    @Test
    void order_isAsAskedFor() {
        assertThat(OFFERS.names("sort=price"))
                .containsExactly("studio", "kaloum", "kipe", "bureau", "labe", "nzerekore");
        assertThat(OFFERS.names("sort=-price"))
                .containsExactly("nzerekore", "labe", "bureau", "kipe", "kaloum", "studio");
        assertThat(OFFERS.names("sort=newest"))
                .containsExactly("bureau", "studio", "nzerekore", "labe", "kaloum", "kipe");
        assertThat(OFFERS.names("sort=distance&lat=9.5092&lng=-13.7122").subList(0, 3))
                .containsExactly("kaloum", "kipe", "studio");
    }

    @Test
    void distance_isInMetres_andOnlyWhereThereAreTwoPlaces() {
        Map<String, JsonObject> found = OFFERS.byName(OFFERS.search("lat=9.5092&lng=-13.7122"));

        assertThat(found.get("kaloum").getInt("distance")).isZero();
        assertThat(found.get("kipe").getInt("distance")).isBetween(13_000, 14_000);
        assertThat(found.get("bureau")).doesNotContainKey("distance");
        assertThat(OFFERS.byName(OFFERS.search("q=villa")).get("kipe")).doesNotContainKey("distance");
    }

    @Test
    void facets_countAsIfNothingHadBeenChosenOfTheirKind() {
        JsonObject facets = OFFERS.search("type=HOUSE&city=Conakry").json().getJsonObject("facets");

        assertThat(facets.getJsonObject("type")).isEqualTo(Body.of("APARTMENT", 2, "HOUSE", 1, "OFFICE", 1));
        assertThat(facets.getJsonObject("city")).isEqualTo(Body.of("Conakry", 1, "Nzérékoré", 1));
        JsonObject priced = OFFERS.search("maxPrice=10000000").json().getJsonObject("facets");
        assertThat(priced.getJsonArray("price").getValuesAs(JsonObject.class).stream()
                        .mapToInt(band -> band.getInt("count"))
                        .sum())
                .isEqualTo(6);
        assertThat(priced.getJsonArray("price").getJsonObject(0))
                .isEqualTo(Body.of("count", 1, "currency", "GNF", "from", 0, "to", 500_000));
    }

    @Test
    void pages_areStable_andOneFarOutIsEmpty() {
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Answer answer = OFFERS.search("size=2&page=" + page);
            assertThat(answer.json().getInt("total")).isEqualTo(6);
            assertThat(answer.json().getInt("page")).isEqualTo(page);
            paged.addAll(OFFERS.names(answer));
        }

        assertThat(paged).hasSize(6).doesNotHaveDuplicates();
        for (String far : List.of("4", "501", "1000000", "2147483647")) {
            JsonObject empty = OFFERS.search("page=" + far).json();
            assertThat(empty.getJsonArray("items")).isEmpty();
            assertThat(empty.getInt("total")).isEqualTo(6);
        }
    }

    @Test
    void change_isFoundWithinASecond_andWhatIsWithdrawnIsNot() {
        String word = "Quintessence" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String id =
                OFFERS.add("new", word, "Une annonce.", "RENT", "ROOM", 100_000, "GNF", 1, "Mamou", null, null, null);
        await().atMost(SixListings.SOON)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> OFFERS.total("q=" + word) == 1);

        JsonObject other = Body.with(
                SixListings.listing(
                        word + "bis", "Une annonce.", "RENT", "ROOM", 100_000, "GNF", 1, "Mamou", null, null, null),
                "area",
                20);
        OFFERS.agent().put("/listings/" + id, other).is(200);
        await().atMost(SixListings.SOON)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> OFFERS.total("q=" + word + "bis") == 1);
        OFFERS.forget("new", id);

        await().atMost(SixListings.SOON).until(() -> OFFERS.total("q=" + word + "bis") == 0);
    }
}
