package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What visitors find, among the listings of an agency of this test's own: each question names it, so those of other tests are not in the way. */
class ListingSearchIT extends ClientTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Api AGENT = Agency.founded().owner();
    private static final Api ANYBODY = Api.asNobody();
    private static final Map<String, String> IDS = new TreeMap<>();
    private static String mine;

    @BeforeAll
    static void publish() {
        add(
                "kipe",
                "Villa moderne à Kipé",
                "Quatre chambres, grande piscine et groupe électrogène.",
                "RENT",
                "HOUSE",
                15_000_000,
                "GNF",
                4,
                "Conakry",
                "Kipé",
                9.6051,
                -13.6354,
                "POOL",
                "GENERATOR");
        add(
                "kaloum",
                "Appartement meublé",
                "Vue sur la mer, près du port. Une villa voisine a une piscine.",
                "RENT",
                "APARTMENT",
                9_000_000,
                "GNF",
                2,
                "Conakry",
                "Kaloum",
                9.5092,
                -13.7122,
                "FURNISHED",
                "SEA_VIEW");
        add(
                "labe",
                "Terrain titré",
                "Deux hectares avec titre foncier.",
                "SALE",
                "LAND",
                250_000_000,
                "GNF",
                null,
                "Labé",
                "Daka",
                11.318,
                -12.283);
        add(
                "nzerekore",
                "Maison familiale",
                "Trois chambres et un jardin.",
                "SALE",
                "HOUSE",
                60_000,
                "EUR",
                3,
                "N'Zérékoré",
                "Mohomou",
                7.756,
                -8.818,
                "GARDEN");
        add(
                "studio",
                "Quiet flat near the beach",
                "The flat is bright, with two bedrooms and fast internet for renting.",
                "STAY",
                "APARTMENT",
                40,
                "EUR",
                2,
                "Conakry",
                "Nongo",
                9.635,
                -13.61,
                "INTERNET");
        add(
                "bureau",
                "Bureau climatisé",
                "Plateau au deuxième étage.",
                "RENT",
                "OFFICE",
                20_000_000,
                "GNF",
                null,
                "Conakry",
                "Almamya",
                null,
                null);
        mine = ANYBODY.get("/listings/" + IDS.get("kipe"))
                .is(200)
                .json()
                .getJsonObject("advertiser")
                .getString("id");
        await().atMost(SOON).until(() -> total("") == 6);
    }

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
        assertThat(names("q=" + encoded(q))).containsExactly(only);
    }

    @Test
    void words_countMoreInTitleThanInDescription() {
        assertThat(names("q=villa&offer=RENT")).containsExactly("kipe", "kaloum");
        assertThat(names("q=piscine&offer=RENT")).startsWith("kipe");
        assertThat(names("q=" + encoded("\"foncier titre\""))).isEmpty();
    }

    @Test
    void words_thatNobodyHasAllOf_areRelaxed_andTheAnswerSaysSo() {
        Answer relaxed = search("q=" + encoded("villa zanzibar"));

        assertThat(relaxed.json().getBoolean("relaxed")).isTrue();
        assertThat(names(relaxed)).contains("kipe");
        assertThat(search("q=villa").json().getBoolean("relaxed")).isFalse();
        assertThat(search("q=zanzibarr").json().getInt("total")).isZero();
    }

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

        assertThat(names(parameters).stream().sorted()).containsExactlyElementsOf(names);
    }

    @Test
    void order_isAsAskedFor() {
        assertThat(names("sort=price")).containsExactly("studio", "kaloum", "kipe", "bureau", "labe", "nzerekore");
        assertThat(names("sort=-price")).containsExactly("nzerekore", "labe", "bureau", "kipe", "kaloum", "studio");
        assertThat(names("sort=newest")).containsExactly("bureau", "studio", "nzerekore", "labe", "kaloum", "kipe");
        assertThat(names("sort=distance&lat=9.5092&lng=-13.7122").subList(0, 3))
                .containsExactly("kaloum", "kipe", "studio");
    }

    @Test
    void distance_isInMetres_andOnlyWhereThereAreTwoPlaces() {
        Map<String, JsonObject> found = byName(search("lat=9.5092&lng=-13.7122"));

        assertThat(found.get("kaloum").getInt("distance")).isZero();
        assertThat(found.get("kipe").getInt("distance")).isBetween(13_000, 14_000);
        assertThat(found.get("bureau")).doesNotContainKey("distance");
        assertThat(byName(search("q=villa")).get("kipe")).doesNotContainKey("distance");
    }

    @Test
    void item_isTheListingInShort_withHighlights() {
        JsonObject item = byName(search("q=" + encoded("piscine moderne"))).get("kipe");

        assertThat(item.getJsonObject("price")).isEqualTo(Agency.money(15_000_000, "GNF"));
        assertThat(item.getJsonObject("address")).isEqualTo(Body.of("city", "Conakry", "district", "Kipé"));
        assertThat(item.getJsonObject("place")).isEqualTo(Body.of("lat", 9.6051, "lng", -13.6354));
        assertThat(item.getString("slug")).isEqualTo("villa-moderne-a-kipe");
        assertThat(item.getJsonObject("highlights").getString("title")).isEqualTo("Villa <mark>moderne</mark> à Kipé");
        assertThat(item.getJsonObject("highlights").getString("description")).contains("<mark>piscine</mark>");
    }

    @Test
    void highlights_areNeverSomebodysHtml() {
        String odd = add(
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
        await().atMost(SOON).until(() -> total("type=SHOP") == 1);

        JsonObject marks = search("q=villa&type=SHOP").items().getFirst().getJsonObject("highlights");
        assertThat(marks.getString("title")).isEqualTo("<mark>Villa</mark> &lt;b&gt;neuve&lt;/b&gt; &amp; co");
        assertThat(marks.getString("description")).doesNotContain("<i").contains("&quot;calme&quot; &amp; &lt;i&gt;");
        forget("odd", odd);
    }

    @Test
    void facets_countAsIfNothingHadBeenChosenOfTheirKind() {
        JsonObject facets = search("type=HOUSE&city=Conakry").json().getJsonObject("facets");

        assertThat(facets.getJsonObject("type")).isEqualTo(Body.of("APARTMENT", 2, "HOUSE", 1, "OFFICE", 1));
        assertThat(facets.getJsonObject("city")).isEqualTo(Body.of("Conakry", 1, "Nzérékoré", 1));
        JsonObject priced = search("maxPrice=10000000").json().getJsonObject("facets");
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
            Answer answer = search("size=2&page=" + page);
            assertThat(answer.json().getInt("total")).isEqualTo(6);
            assertThat(answer.json().getInt("page")).isEqualTo(page);
            paged.addAll(names(answer));
        }

        assertThat(paged).hasSize(6).doesNotHaveDuplicates();
        for (String far : List.of("4", "501", "1000000", "2147483647")) {
            JsonObject empty = search("page=" + far).json();
            assertThat(empty.getJsonArray("items")).isEmpty();
            assertThat(empty.getInt("total")).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0|page",
                "size=0|size",
                "size=101|size",
                "size=x|size",
                "radius=100|radius",
                "lat=9|lng",
                "lat=91&lng=0|lat",
                "sort=distance|sort",
                "sort=cheap|sort",
                "type=house|type",
                "amenities=BAR|amenities",
                "minPrice=5&maxPrice=4|maxPrice",
                "minPrice=-1|minPrice",
                "currency=EURO|currency",
                "minPrice=1&currency=JPY|currency",
                "box=1,2|box",
                "advertiser=x|advertiser"
            })
    void parameter_thatIsNone_is400ByName(String parameters, String field) {
        ANYBODY.get("/listings/search?" + parameters).blames(field);
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void anyText_isHarmless(String q) {
        assertThat(ANYBODY.get("/listings/search?q=" + encoded(q)).status())
                .as(q)
                .isEqualTo(200);
        assertThat(ANYBODY.get("/listings/suggest?q=" + encoded(q)).status())
                .as(q)
                .isEqualTo(200);
    }

    static Stream<String> nasty() {
        return Stream.of(
                "\"",
                "\"\"",
                "\"a",
                "a\"",
                "'",
                "''",
                "`",
                "\\",
                "\\\\",
                "/",
                "//",
                "/.*/",
                "*",
                "?",
                "**",
                "a*",
                "*a",
                "?a",
                ":",
                "title:",
                "id:*",
                "a:b",
                "AND",
                "OR",
                "NOT",
                "a AND",
                "AND OR NOT",
                "villa AND (piscine",
                "((((",
                "))))",
                "(a",
                "a)",
                "[1 TO 2]",
                "{",
                "}",
                "[",
                "]",
                "^",
                "a^",
                "a^9",
                "~",
                "a~",
                "a~99",
                "villa~0.5",
                "+",
                "-",
                "+-",
                "-villa",
                "!",
                "!villa",
                "&&",
                "||",
                "a && b",
                "|",
                "&",
                "<",
                ">",
                "<->",
                "a <-> b",
                "a:*",
                "%",
                "_",
                "%%%",
                "'; DROP TABLE listing; --",
                "\u0001\u0002\u001f",
                "\t\n\r",
                "🏠",
                "🏠🏡 villa 👨‍👩‍👧",
                "شقة للإيجار في كوناكري",
                "房子",
                "дом",
                "\u202e\u200b\u200d",
                "é\u0301\u0301\u0301",
                "\ufeff",
                "\uffff",
                "a".repeat(300),
                "a ".repeat(150),
                "\"".repeat(300),
                "(".repeat(300),
                "villa ".repeat(50),
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "le la les de",
                "0",
                "-1",
                "1e400",
                "NaN",
                "null",
                "3 chambres 4 chambres",
                "99 chambres");
    }

    @Test
    void text_thatIsTooLong_is400() {
        ANYBODY.get("/listings/search?q=" + "x".repeat(301)).blames("q");
        ANYBODY.get("/listings/suggest?q=" + "x".repeat(301)).blames("q");
        assertThat(ANYBODY.get("/listings/search?q=" + "x".repeat(10_000)).status())
                .isIn(400, 414);
    }

    @Test
    void change_isFoundWithinASecond_andWhatIsWithdrawnIsNot() {
        String word = "Quintessence" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String id = add("new", word, "Une annonce.", "RENT", "ROOM", 100_000, "GNF", 1, "Mamou", null, null, null);
        await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> total("q=" + word) == 1);

        JsonObject other = Body.with(
                listing(word + "bis", "Une annonce.", "RENT", "ROOM", 100_000, "GNF", 1, "Mamou", null, null, null),
                "area",
                20);
        AGENT.put("/listings/" + id, other).is(200);
        await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> total("q=" + word + "bis") == 1);
        forget("new", id);

        await().atMost(SOON).until(() -> total("q=" + word + "bis") == 0);
    }

    @Test
    void suggestions_completeTheLastWord() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(suggested("villa kal")).contains("villa Kaloum"));
        assertThat(suggested("NZERE")).contains("Nzérékoré");
        assertThat(suggested("appart")).contains("appartement");
        assertThat(suggested("kalomu")).contains("Kaloum");
        assertThat(suggested("a")).hasSizeLessThanOrEqualTo(10);
        assertThat(suggested("")).isEmpty();
        assertThat(ANYBODY.get("/listings/suggest").is(200).items()).isEmpty();
    }

    private static String add(
            String name,
            String title,
            String description,
            String offer,
            String type,
            int price,
            String currency,
            Integer bedrooms,
            String city,
            String district,
            Double lat,
            Double lng,
            String... amenities) {
        JsonObject listing = listing(
                title, description, offer, type, price, currency, bedrooms, city, district, lat, lng, amenities);
        String path = AGENT.post("/listings", listing).is(201).location();
        assertThat(AGENT.post(path + "/publish").is(200).text("state")).isEqualTo("PUBLISHED");
        String id = path.substring("/listings/".length());
        IDS.put(name, id);
        return id;
    }

    private static JsonObject listing(
            String title,
            String description,
            String offer,
            String type,
            int price,
            String currency,
            Integer bedrooms,
            String city,
            String district,
            Double lat,
            Double lng,
            String... amenities) {
        JsonObject address = Body.of("country", "GN", "city", city);
        JsonObject listing = Body.of(
                "title",
                title,
                "description",
                description,
                "offer",
                offer,
                "type",
                type,
                "price",
                Agency.money(price, currency),
                "area",
                150,
                "address",
                district == null ? address : Body.with(address, "district", district),
                "amenities",
                List.of(amenities));
        listing = bedrooms == null ? listing : Body.with(listing, "bedrooms", bedrooms);
        return lat == null ? listing : Body.with(listing, "place", Body.of("lat", lat, "lng", lng));
    }

    private static void forget(String name, String id) {
        AGENT.delete("/listings/" + id).is(204);
        IDS.remove(name);
        await().atMost(SOON).until(() -> total("") == 6);
    }

    private static Answer search(String parameters) {
        return ANYBODY.get("/listings/search?" + parameters + "&advertiser=" + mine)
                .is(200);
    }

    private static int total(String parameters) {
        return search(parameters).json().getInt("total");
    }

    private static List<String> names(String parameters) {
        return names(search(parameters));
    }

    private static List<String> names(Answer answer) {
        return answer.items().stream().map(ListingSearchIT::name).toList();
    }

    private static Map<String, JsonObject> byName(Answer answer) {
        Map<String, JsonObject> items = new TreeMap<>();
        answer.items().forEach(item -> items.put(name(item), item));
        return items;
    }

    private static String name(JsonObject item) {
        return IDS.entrySet().stream()
                .filter(known -> known.getValue().equals(item.getString("id")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> suggested(String q) {
        return ANYBODY.get("/listings/suggest?q=" + encoded(q)).is(200).items().stream()
                .map(item -> item.getString("text"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
