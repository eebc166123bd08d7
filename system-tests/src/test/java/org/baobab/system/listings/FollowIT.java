package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.system.chores.Desk;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class FollowIT extends ClientTest {
    private static final String FAVORITES = "/me/favorites";
    private static final String SEARCHES = "/me/saved-searches";

    private final Person advertiser = Person.registered();
    private final Person seeker = Person.registered();

    @Test
    void aFavorite_isMarkedOnce_andStaysInTheListWhenItsListingIsWithdrawn() {
        UUID listing = published("Villa " + Fresh.word(), Map.of());
        UUID other = published("Terrain " + Fresh.word(), Map.of());
        Api me = seeker.api();

        me.put(FAVORITES + "/" + listing, Body.of()).is(204);
        me.put(FAVORITES + "/" + listing, Body.of()).is(204);
        me.put(FAVORITES + "/" + other, Body.of()).is(204);

        assertThat(me.get(FAVORITES).is(200).items())
                .extracting(item -> item.getString("listingId"))
                .containsExactly(other.toString(), listing.toString());
        advertiser.api().post("/listings/" + listing + "/unpublish").is(200);
        JsonObject withdrawn = me.get(FAVORITES).is(200).items().get(1);
        assertThat(withdrawn.getBoolean("available")).isFalse();
        assertThat(withdrawn.getString("title")).startsWith("Villa ");
        assertThat(withdrawn).doesNotContainKey("listing");

        me.delete(FAVORITES + "/" + listing).is(204);
        me.delete(FAVORITES + "/" + listing).is(204);
        assertThat(me.get(FAVORITES).is(200).items()).hasSize(1);
        assertThat(Person.registered().api().get(FAVORITES).is(200).items()).isEmpty();
    }

    @Test
    void whatIsNotPublished_cannotBeMarked() {
        UUID draft = advertiser
                .api()
                .post("/listings", listing("Maison", Map.of()))
                .is(201)
                .id();
        seeker.api().put(FAVORITES + "/" + draft, Body.of()).isProblem(404);
        advertiser.api().put(FAVORITES + "/" + draft, Body.of()).isProblem(404);
        seeker.api().put(FAVORITES + "/" + UUID.randomUUID(), Body.of()).isProblem(404);
        seeker.api().put(FAVORITES + "/x", Body.of()).isProblem(400);
        Api.asNobody().put(FAVORITES + "/" + draft, Body.of()).isProblem(401);
    }

    @Test
    void aSearch_isKeptAsItWasSent_andChanged_andForgotten() {
        JsonObject query = Body.of("q", "villa", "maxPrice", 2_500_000, "amenities", List.of("POOL", "GARDEN"));
        Answer saved = seeker.api()
                .post(SEARCHES, Body.of("name", " Ma villa ", "query", query, "notify", "DAILY"))
                .is(201);
        String path = SEARCHES + "/" + saved.id();

        assertThat(saved.location()).endsWith(path);
        assertThat(saved.json().getJsonObject("query")).isEqualTo(query);
        assertThat(saved.text("name")).isEqualTo("Ma villa");
        Answer found = seeker.api().get(path).is(200);
        assertThat(found.text("notify")).isEqualTo("DAILY");
        Answer changed = seeker.api()
                .seen(found.needHeader("ETag"))
                .patch(path, Body.of("notify", "NONE"))
                .is(200);
        assertThat(changed.text("notify")).isEqualTo("NONE");
        assertThat(changed.json().getJsonObject("query")).isEqualTo(query);
        seeker.api()
                .seen(found.needHeader("ETag"))
                .patch(path, Body.of("name", "Autre"))
                .isProblem(412, "stale-version");
        advertiser.api().get(path).isProblem(404);
        advertiser.api().patch(path, Body.of("name", "x")).isProblem(404);
        advertiser.api().delete(path).isProblem(404);
        seeker.api().delete(path).is(204);
        seeker.api().get(path).isProblem(404);
        assertThat(seeker.api().get(SEARCHES).is(200).items()).isEmpty();
    }

    @Test
    void whatCannotBeSoughtFor_isNamed() {
        Api me = seeker.api();
        me.post(SEARCHES, search("Prix", Body.of("minPrice", -1), "NONE")).blames("query.minPrice");
        me.post(SEARCHES, search("Mot", Body.of("colour", "red"), "NONE")).blames("query.colour");
        me.post(SEARCHES, search("Objet", Body.of("q", Body.of("a", 1)), "NONE"))
                .blames("query.q");
        me.post(SEARCHES, search(" ", Body.of(), "NONE")).blames("name");
        me.post(SEARCHES, Body.of("name", "Sans rien")).blames("query");
        me.post(SEARCHES, search("Souvent", Body.of(), "HOURLY")).isProblem(400);
        Answer whole =
                me.post(SEARCHES, search("Tout", Body.of("page", 7), "NONE")).is(201);
        assertThat(whole.json().getJsonObject("query")).isEmpty();
        me.patch(SEARCHES + "/" + whole.id(), Body.of("query", Body.of("radius", 500)))
                .isProblem(400);
    }

    @Test
    void thereIsAnEndToSearches() {
        IntStream.range(0, 50).forEach(each -> seeker.api()
                .post(SEARCHES, search("Recherche " + each, Body.of(), "NONE"))
                .is(201));
        seeker.api().post(SEARCHES, search("Une de trop", Body.of(), "NONE")).isProblem(409, "too-many-saved-searches");
    }

    @Test
    void whoeverWantsToKnowAtOnce_isToldOnce_andOnlyOfWhatMatches() {
        String word = Fresh.word();
        seeker.api()
                .post(SEARCHES, search("Chez moi", Body.of("q", word, "maxPrice", 1_000_000), "IMMEDIATE"))
                .is(201);
        seeker.api()
                .post(SEARCHES, search("Et aussi", Body.of("q", word), "IMMEDIATE"))
                .is(201);
        advertiser
                .api()
                .post(SEARCHES, search("La mienne", Body.of("q", word), "IMMEDIATE"))
                .is(201);

        UUID dear = published("Dear " + word, Map.of("price", price(9_000_000)));
        UUID cheap = published("Cheap " + word, Map.of("price", price(900_000)));

        Inbox inbox = Inbox.of(seeker.email());
        JsonObject aboutCheap = inbox.about("Cheap " + word);
        assertThat(aboutCheap.toString())
                .contains("Chez moi")
                .contains("Et aussi")
                .contains("/listings/" + cheap);
        JsonObject aboutDear = inbox.about("Dear " + word);
        assertThat(aboutDear.toString()).contains("Et aussi").doesNotContain("Chez moi");

        advertiser.api().post("/listings/" + dear + "/renew").is(200);
        UUID last = published("Last " + word, Map.of());
        inbox.about("Last " + word);
        assertThat(inbox.messages().stream().filter(each -> each.toString().contains("/listings/" + dear)))
                .as("the renewed one is no news: %s", last)
                .hasSize(1);
        assertThat(Inbox.of(advertiser.email()).messages())
                .as("one's own listing is no news")
                .noneMatch(each -> each.toString().contains(cheap.toString()));
    }

    @Test
    void theLetterOfTheDay_tellsWhatIsNew_once() {
        String word = Fresh.word();
        published("Before " + word, Map.of());
        await().atMost(Duration.ofSeconds(10)).until(() -> found(word) == 1);
        seeker.api()
                .post(SEARCHES, search("Chaque matin", Body.of("q", word), "DAILY"))
                .is(201);
        published("First " + word, Map.of());
        published("Second " + word, Map.of());
        await().atMost(Duration.ofSeconds(10)).until(() -> found(word) == 3);

        Desk desk = new Desk();
        Desk.completed(desk.run("saved-search-alerts"));
        JsonObject letter = Inbox.of(seeker.email()).about("Chaque matin");
        assertThat(letter.toString())
                .contains("First " + word)
                .contains("Second " + word)
                .doesNotContain("Before " + word);

        Desk.completed(desk.run("saved-search-alerts"));
        published("Third " + word, Map.of());
        await().atMost(Duration.ofSeconds(10)).until(() -> found(word) == 4);
        Desk.completed(desk.run("saved-search-alerts"));
        await().atMost(Duration.ofSeconds(20)).until(() -> digests() == 2);
        assertThat(Inbox.of(seeker.email()).messages().stream()
                        .filter(each -> each.toString().contains("First " + word)))
                .hasSize(1);
    }

    private long digests() {
        return Inbox.of(seeker.email()).messages().stream()
                .filter(each -> each.toString().contains("Chaque matin"))
                .count();
    }

    private static int found(String word) {
        return Api.asNobody().get("/listings/search?q=" + word).is(200).json().getInt("total");
    }

    private UUID published(String title, Map<String, Object> more) {
        UUID id =
                advertiser.api().post("/listings", listing(title, more)).is(201).id();
        advertiser.api().post("/listings/" + id + "/publish").is(200);
        return id;
    }

    private static JsonObject listing(String title, Map<String, Object> more) {
        JsonObject listing = Body.of(
                "title",
                title,
                "description",
                "Une maison calme et claire, avec de l’eau et du courant toute la journée.",
                "offer",
                "RENT",
                "type",
                "HOUSE",
                "price",
                price(800_000),
                "pricePer",
                "MONTH",
                "address",
                Body.of("country", "GN", "city", "Conakry", "district", "Kipé"),
                "place",
                Body.of("lat", 9.6032, "lng", -13.6442),
                "amenities",
                List.of("PARKING"));
        for (Map.Entry<String, Object> each : more.entrySet()) {
            listing = Body.with(listing, each.getKey(), each.getValue());
        }
        return listing;
    }

    private static JsonObject price(int amount) {
        return Body.of("amount", amount, "currency", "GNF");
    }

    private static JsonObject search(String name, JsonObject query, String notify) {
        return Body.of("name", name, "query", query, "notify", notify);
    }
}
