package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** How often a listing was seen, as its advertiser is told. */
class FiguresIT extends ClientTest {
    private static final Duration WRITTEN = Duration.ofSeconds(30);

    @Test
    void seen_countsEachVisitorOnceADay_andNeitherRobotsNorTheAdvertiser() {
        Person advertiser = Person.registered();
        String listing = published(advertiser.api());

        look(Api.asNobody(), listing, phone());
        String again = phone();
        look(Api.asNobody(), listing, again);
        look(Api.asNobody(), listing, again);
        look(Person.registered().api(), listing, phone());
        look(advertiser.api(), listing, phone());
        look(Api.asNobody(), listing, "Mozilla/5.0 (compatible; Googlebot/2.1)");

        await().atMost(WRITTEN).untilAsserted(() -> assertThat(
                        totals(advertiser.api(), listing).getInt("views"))
                .isGreaterThanOrEqualTo(3));
        look(Api.asNobody(), listing, phone());
        await().atMost(WRITTEN).untilAsserted(() -> assertThat(
                        totals(advertiser.api(), listing).getInt("views"))
                .isEqualTo(4));
    }

    @Test
    void seen_ofAListingThatIsNone_saysNothingOfIt() {
        look(Api.asNobody(), "/listings/" + UUID.randomUUID(), phone());
        Api.asNobody().post("/listings/none/seen").isProblem(400);

        Person advertiser = Person.registered();
        String draft = written(advertiser.api());
        look(Api.asNobody(), draft, phone());
        String listing = published(advertiser.api());
        look(Api.asNobody(), listing, phone());
        await().atMost(WRITTEN).untilAsserted(() -> assertThat(
                        totals(advertiser.api(), listing).getInt("views"))
                .isEqualTo(1));
        assertThat(totals(advertiser.api(), draft).getInt("views"))
                .as("views of a draft")
                .isZero();
    }

    @Test
    void statistics_areForThoseWhoMayEditAlone() {
        Company agency = Company.foundedBy(Person.registered());
        agency.owner()
                .api()
                .patch(agency.path(""), Body.of("apps", List.of("listings")))
                .is(200);
        String listing = published(agency.owner().api());
        String path = listing + "/statistics";

        agency.member("AGENT").api().get(path).is(200);
        agency.member("VIEWER").api().get(path).isProblem(403);
        Person.registered().api().get(path).isProblem(404);
        Company.founded().owner().api().get(path).isProblem(404);
        Api.asNobody().get(path).isProblem(401);
    }

    @Test
    void statistics_ofAPeriod_nameEachDay() {
        Person advertiser = Person.registered();
        String path = published(advertiser.api()) + "/statistics";
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        Answer usual = advertiser.api().get(path).is(200);
        assertThat(usual.json().getJsonArray("days")).hasSize(30);
        assertThat(usual.text("to")).isEqualTo(today.toString());

        Answer week = advertiser
                .api()
                .get(path + "?from=" + today.minusDays(6) + "&to=" + today)
                .is(200);
        assertThat(week.json().getJsonArray("days").getValuesAs(JsonObject.class))
                .hasSize(7)
                .first()
                .extracting(day -> day.getString("day"))
                .isEqualTo(today.minusDays(6).toString());

        advertiser
                .api()
                .get(path + "?from=" + today + "&to=" + today.minusDays(1))
                .isProblem(400);
        advertiser.api().get(path + "?from=2020-01-01").isProblem(400);
        advertiser.api().get(path + "?from=yesterday").isProblem(400);
    }

    private static void look(Api api, String listing, String agent) {
        api.with("User-Agent", agent).post(listing + "/seen").is(204);
    }

    private static String phone() {
        return "Mozilla/5.0 (Linux; Android 13; " + Fresh.word() + ") Mobile Safari/537.36";
    }

    private static JsonObject totals(Api api, String listing) {
        return api.get(listing + "/statistics").is(200).json().getJsonObject("totals");
    }

    private static String published(Api api) {
        String listing = written(api);
        api.post(listing + "/publish").is(200);
        return listing;
    }

    private static String written(Api api) {
        return "/listings/"
                + api.post(
                                "/listings",
                                Body.of(
                                        "title",
                                        "Villa " + Fresh.word(),
                                        "description",
                                        "Une villa calme avec un grand jardin.",
                                        "offer",
                                        "RENT",
                                        "type",
                                        "HOUSE",
                                        "price",
                                        Body.of("amount", 4_500_000, "currency", "GNF"),
                                        "address",
                                        Body.of("country", "GN", "city", "Conakry"),
                                        "place",
                                        Body.of("lat", 9.6, "lng", -13.65),
                                        "amenities",
                                        List.of("PARKING")))
                        .is(201)
                        .id();
    }
}
