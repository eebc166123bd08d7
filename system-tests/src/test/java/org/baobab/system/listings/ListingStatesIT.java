package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** How a listing gets from state to state. Rejections and expiry are tried where moderators and the clock are. */
class ListingStatesIT extends ClientTest {
    private final Agency agency = Agency.founded();
    private final Api agent = agency.owner();
    private final String path = agent.post("/listings", Agency.villa()).is(201).location();

    @Test
    void publish_showsItToEverybodyForSixtyDays() {
        Api.asNobody().get(path).isProblem(404);

        Answer published = agent.post(path + "/publish").is(200);

        assertThat(published.text("state")).isEqualTo("PUBLISHED");
        Instant at = Instant.parse(published.text("publishedAt"));
        assertThat(at).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(Duration.between(at, Instant.parse(published.text("expiresAt"))))
                .isEqualTo(Duration.ofDays(60));
        JsonObject seen = Api.asNobody().get(path).is(200).json();
        assertThat(seen).isEqualTo(published.json());
    }

    @Test
    void publish_whatIsPublished_isRefused() {
        agent.post(path + "/publish").is(200);

        agent.post(path + "/publish").isProblem(409, "listing-state");
    }

    @Test
    void publish_withoutADescription_isRefused() {
        agent.patch(path, Body.of("description", "")).is(200);

        agent.post(path + "/publish").isProblem(409, "listing-incomplete");
    }

    @Test
    void publish_byManyAtOnce_happensOnce() {
        List<Answer> answers = AtOnce.call(6, number -> agent.post(path + "/publish"));

        assertThat(AtOnce.statuses(answers)).containsEntry(200, 1L).containsEntry(409, 5L);
        assertThat(agent.get(path + "/price-history").items()).hasSize(1);
    }

    @Test
    void unpublish_makesItADraftAgain() {
        agent.post(path + "/unpublish").isProblem(409, "listing-state");
        String first = agent.post(path + "/publish").is(200).text("publishedAt");

        Answer draft = agent.post(path + "/unpublish").is(200);

        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(draft.json()).doesNotContainKey("expiresAt");
        Api.asNobody().get(path).isProblem(404);
        // Whoever does that every morning does not get to the top by it.
        assertThat(agent.post(path + "/publish").is(200).text("publishedAt")).isEqualTo(first);
    }

    @Test
    void renew_beginsItsTimeAnew() {
        agent.post(path + "/renew").isProblem(409, "listing-state");
        Instant before = Instant.parse(agent.post(path + "/publish").is(200).text("expiresAt"));

        Answer renewed = agent.post(path + "/renew").is(200);

        assertThat(renewed.text("state")).isEqualTo("PUBLISHED");
        assertThat(Instant.parse(renewed.text("expiresAt"))).isAfter(before);
    }

    @Test
    void archive_putsItAside_andItCanComeBack() {
        agent.post(path + "/publish").is(200);

        assertThat(agent.post(path + "/archive").is(200).text("state")).isEqualTo("ARCHIVED");

        Api.asNobody().get(path).isProblem(404);
        agent.post(path + "/archive").isProblem(409, "listing-state");
        agent.post(path + "/unpublish").isProblem(409, "listing-state");
        assertThat(agent.get("/listings?state=ARCHIVED").items()).hasSize(1);
        assertThat(agent.post(path + "/publish").is(200).text("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void price_hasAHistoryFromItsPublicationOn() {
        agent.patch(path, Body.of("price", Body.of("amount", 16_000_000))).is(200);
        assertThat(agent.get(path + "/price-history").items()).isEmpty();
        Api.asNobody().get(path + "/price-history").isProblem(404);
        agent.post(path + "/publish").is(200);

        agent.patch(path, Body.of("bedrooms", 5)).is(200);
        agent.patch(path, Body.of("price", Agency.money(1_500.5, "EUR"))).is(200);

        List<JsonObject> prices =
                Api.asNobody().get(path + "/price-history").is(200).items();
        assertThat(prices)
                .extracting(price -> price.getJsonObject("price"))
                .containsExactly(Agency.money(1_500.5, "EUR"), Agency.money(16_000_000, "GNF"));
    }

    @Test
    void edit_ofWhatIsPublished_isSeenAtOnce() {
        agent.post(path + "/publish").is(200);
        Answer before = Api.asNobody().get(path).is(200);

        agent.put(path, Body.with(Agency.villa(), "title", "Autre titre")).is(200);

        Answer after = Api.asNobody().get(path).is(200);
        assertThat(after.text("title")).isEqualTo("Autre titre");
        assertThat(after.text("state")).isEqualTo("PUBLISHED");
        assertThat(after.needHeader("ETag")).isNotEqualTo(before.needHeader("ETag"));
    }

    @Test
    void everyAct_isInTheTrailOfTheAgency() {
        agent.post(path + "/publish").is(200);
        agent.put(path, Agency.villa()).is(200);
        agent.post(path + "/renew").is(200);
        agent.post(path + "/unpublish").is(200);
        agent.post(path + "/archive").is(200);
        agent.delete(path).is(204);

        Stream<String> acts = agent.get(agency.company().path("/audit?limit=100")).items().stream()
                .map(line -> line.getString("action"))
                .filter(act -> act.startsWith("listing."));
        assertThat(acts)
                .containsExactly(
                        "listing.deleted",
                        "listing.archived",
                        "listing.unpublished",
                        "listing.renewed",
                        "listing.changed",
                        "listing.published",
                        "listing.created");
    }
}
