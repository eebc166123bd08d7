package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors find by words, as people write them, how these are marked, and how they are completed. */
class SearchWordsIT extends ClientTest {
    private static final SixListings OFFERS = new SixListings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kipé|kipe",
                "KIPE|kipe",
                "électrogène|kipe",
                "groupes electrogenes|kipe",
                "meublée|kaloum",
                "parcelle|labe",
                "clim|bureau",
                "nzerekore|nzerekore",
                "N'Zérékoré|nzerekore",
                "\"titre foncier\"|labe",
                "renting|studio",
                "appartment kaloum|kaloum",
                "modernne|kipe",
                "electrogéne modern|kipe",
                "maison jardin|nzerekore",
                "3 chambres jardin|nzerekore"
            })
    void words_areFoundAsPeopleWriteThem(String q, String only) {
        assertThat(OFFERS.names("q=" + SixListings.encoded(q))).containsExactly(only);
    }

    @Test
    void words_countMoreInTitleThanInDescription() {
        assertThat(OFFERS.names("q=villa&offer=RENT")).containsExactly("kipe", "kaloum");
        assertThat(OFFERS.names("q=piscine&offer=RENT")).startsWith("kipe");
        assertThat(OFFERS.names("q=" + SixListings.encoded("\"foncier titre\"")))
                .isEmpty();
    }

    @Test
    void words_thatNobodyHasAllOf_areRelaxed_andTheAnswerSaysSo() {
        Answer relaxed = OFFERS.search("q=" + SixListings.encoded("villa zanzibar"));

        assertThat(relaxed.json().getBoolean("relaxed")).isTrue();
        assertThat(OFFERS.names(relaxed)).contains("kipe");
        assertThat(OFFERS.search("q=villa").json().getBoolean("relaxed")).isFalse();
        assertThat(OFFERS.search("q=zanzibarr").json().getInt("total")).isZero();
    }

    @Test
    void item_isTheListingInShort_withHighlights() {
        JsonObject item = OFFERS.byName(OFFERS.search("q=" + SixListings.encoded("piscine moderne")))
                .get("kipe");

        assertThat(item.getJsonObject("price")).isEqualTo(Agency.money(15_000_000, "GNF"));
        assertThat(item.getJsonObject("address")).isEqualTo(Body.of("city", "Conakry", "district", "Kipé"));
        assertThat(item.getJsonObject("place")).isEqualTo(Body.of("lat", 9.6051, "lng", -13.6354));
        assertThat(item.getString("slug")).isEqualTo("villa-moderne-a-kipe");
        assertThat(item.getJsonObject("highlights").getString("title")).isEqualTo("Villa <mark>moderne</mark> à Kipé");
        assertThat(item.getJsonObject("highlights").getString("description")).contains("<mark>piscine</mark>");
    }

    @Test
    void highlights_areNeverSomebodysHtml() {
        String odd = OFFERS.add(
                "odd",
                "Villa <b>neuve</b> & co",
                "Une villa \"calme\" & <i>claire</i>",
                "RENT",
                "SHOP",
                900_000,
                "GNF",
                null,
                "Kindia",
                null,
                null,
                null);
        await().atMost(SixListings.SOON).until(() -> OFFERS.total("type=SHOP") == 1);

        JsonObject marks = OFFERS.search("q=villa&type=SHOP").items().getFirst().getJsonObject("highlights");
        assertThat(marks.getString("title")).isEqualTo("<mark>Villa</mark> &lt;b&gt;neuve&lt;/b&gt; &amp; co");
        assertThat(marks.getString("description")).doesNotContain("<i").contains("&quot;calme&quot; &amp; &lt;i&gt;");
        OFFERS.forget("odd", odd);
    }

    @Test
    void suggestions_completeTheLastWord() {
        await().atMost(SixListings.SOON)
                .untilAsserted(() -> assertThat(suggested("villa kal")).contains("villa Kaloum"));
        assertThat(suggested("NZERE")).contains("Nzérékoré");
        assertThat(suggested("appart")).contains("appartement");
        assertThat(suggested("kalomu")).contains("Kaloum");
        assertThat(suggested("a")).hasSizeLessThanOrEqualTo(10);
        assertThat(suggested("")).isEmpty();
        assertThat(Api.asNobody().get("/listings/suggest").is(200).items()).isEmpty();
    }

    private static List<String> suggested(String q) {
        return Api.asNobody().get("/listings/suggest?q=" + SixListings.encoded(q)).is(200).items().stream()
                .map(item -> item.getString("text"))
                .toList();
    }
}
