package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** What waits, who decides, and what the advertiser hears of it. */
class ModerationIT extends ClientTest {
    private final Person advertiser = Person.registered();
    private final Api seller = advertiser.api();

    @Test
    void anOrdinaryListing_isPublishedAtOnce_andNoCase() {
        Answer listing = Property.ordinary(seller);

        assertThat(listing.text("state")).isEqualTo("PUBLISHED");
        assertThat(Queue.find("PENDING", listing.id())).isEmpty();
    }

    @Test
    void spam_waits_andTheQueueSaysWhy() {
        Answer listing = Property.spam(seller);

        assertThat(listing.text("state")).isEqualTo("PENDING");
        Api.asNobody().get("/listings/" + listing.id()).isProblem(404);
        JsonObject waiting = Queue.find("PENDING", listing.id()).orElseThrow();
        JsonObject finding = waiting.getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("rule")).isEqualTo("PHRASES");
        assertThat(finding.getString("detail")).isEqualTo("Western Union");
        Answer detail = Queue.admin()
                .get(Queue.path(UUID.fromString(waiting.getString("id"))))
                .is(200);
        assertThat(detail.json().getJsonObject("listing").getString("state")).isEqualTo("PENDING");
        assertThat(detail.json()
                        .getJsonObject("advertiser")
                        .getJsonObject("listings")
                        .getInt("PENDING"))
                .isEqualTo(1);
    }

    @Test
    void approve_publishes_andTheSameContentIsNotHeldAgain() {
        UUID listing = Property.spam(seller).id();
        UUID waiting = Queue.require("PENDING", listing);

        Answer decided = Queue.admin()
                .post(Queue.path(waiting), Body.of("decision", "APPROVE", "note", "Agence connue"))
                .is(200);

        assertThat(decided.text("state")).isEqualTo("DONE");
        assertThat(decided.text("decision")).isEqualTo("APPROVE");
        assertThat(Api.asNobody().get("/listings/" + listing).is(200).text("state"))
                .isEqualTo("PUBLISHED");
        seller.post("/listings/" + listing + "/unpublish", Body.of()).is(200);
        assertThat(seller.post("/listings/" + listing + "/publish", Body.of())
                        .is(200)
                        .text("state"))
                .isEqualTo("PUBLISHED");
        hears("listing-approved", "est publiée");
    }

    @Test
    void reject_needsAReason_tellsTheAdvertiser_andIsMendedByAChange() {
        UUID listing = Property.published(seller, "Maison 620 12 34 56", Property.ordinaryText())
                .id();
        String path = Queue.path(Queue.require("PENDING", listing));

        Queue.admin().post(path, Body.of("decision", "REJECT")).blames("reason");
        Answer decided = Queue.admin()
                .post(path, Body.of("decision", "REJECT", "reason", "CONTACT_DATA"))
                .is(200);

        assertThat(decided.text("reason")).isEqualTo("CONTACT_DATA");
        Answer mine = seller.get("/listings/" + listing).is(200);
        assertThat(mine.text("state")).isEqualTo("REJECTED");
        assertThat(mine.text("stateReason")).contains("Le titre ne doit contenir");
        hears("listing-rejected", "Le titre ne doit contenir");
        seller.post("/listings/" + listing + "/publish", Body.of()).isProblem(409, "listing-unchanged");
        seller.put("/listings/" + listing, Property.wish("Maison à Kipé", Property.ordinaryText()))
                .is(200);
        assertThat(seller.post("/listings/" + listing + "/publish", Body.of())
                        .is(200)
                        .text("state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void reject_forAGraveReason_isLookedAtAgainAfterAChange() {
        UUID listing = Property.spam(seller).id();
        Queue.admin()
                .post(Queue.path(Queue.require("PENDING", listing)), Body.of("decision", "REJECT", "reason", "SCAM"))
                .is(200);
        seller.put("/listings/" + listing, Property.wish("Maison à Kipé", Property.ordinaryText()))
                .is(200);

        assertThat(seller.post("/listings/" + listing + "/publish", Body.of())
                        .is(200)
                        .text("state"))
                .isEqualTo("PENDING");
        assertThat(Queue.find("PENDING", listing).orElseThrow().toString()).contains("RESUBMITTED");
    }

    @Test
    void decide_twiceOrAtOnce_isRefusedToTheSecond() {
        String path = Queue.path(Queue.require("PENDING", Property.spam(seller).id()));

        List<Answer> answers = AtOnce.call(6, number -> Queue.admin()
                .post(path, Body.of("decision", number % 2 == 0 ? "APPROVE" : "REJECT", "reason", "Prix irréaliste")));

        assertThat(AtOnce.statuses(answers)).containsEntry(200, 1L).containsEntry(409, 5L);
        Queue.admin().post(path, Body.of("decision", "APPROVE")).isProblem(409, "moderation-decided");
        Queue.admin().post(path + "/claim", Body.of()).isProblem(409, "moderation-decided");
    }

    @Test
    void decide_whatItsKindDoesNotAllow_is409() {
        String path = Queue.path(Queue.require("PENDING", Property.spam(seller).id()));

        Queue.admin().post(path, Body.of("decision", "DISMISS")).isProblem(409, "moderation-decision");
        Queue.admin().post(path, Body.of("decision", "OVERTAKEN")).blames("decision");
        Queue.admin().post(path, Body.of("decision", "MAYBE")).blames("decision");
        Queue.admin()
                .post(Queue.path(UUID.randomUUID()), Body.of("decision", "APPROVE"))
                .isProblem(404);
    }

    @Test
    void whatTheAdvertiserTakesBack_isOvertaken() {
        UUID listing = Property.spam(seller).id();
        UUID waiting = Queue.require("PENDING", listing);

        seller.post("/listings/" + listing + "/unpublish", Body.of()).is(200);

        Answer item = Queue.admin().get(Queue.path(waiting)).is(200);
        assertThat(item.json().getJsonObject("item").getString("decision")).isEqualTo("OVERTAKEN");
        assertThat(Queue.find("PENDING", listing)).isEmpty();
    }

    @Test
    void editing_whileItWaits_looksAgain_andADeletedOneLeavesTheQueue() {
        UUID listing = Property.spam(seller).id();
        seller.put("/listings/" + listing, Property.wish("Maison, écrire à a@exemple.com", Property.ordinaryText()))
                .is(200);

        assertThat(Queue.find("PENDING", listing).orElseThrow().toString())
                .contains("CONTACT_IN_TITLE")
                .doesNotContain("PHRASES");
        seller.delete("/listings/" + listing).is(204);
        assertThat(Queue.find("PENDING", listing)).isEmpty();
    }

    @Test
    void spamWrittenIntoAPublishedListing_takesItAway() {
        UUID listing = Property.ordinary(seller).id();

        seller.put("/listings/" + listing, Property.wish("Maison à Kipé", Property.SPAM))
                .is(200);

        Api.asNobody().get("/listings/" + listing).isProblem(404);
        Queue.require("PENDING", listing);
    }

    @Test
    void claim_isOnesOwn_untilReleased() {
        String path = Queue.path(Queue.require("PENDING", Property.spam(seller).id()));

        Answer claimed = Queue.admin().post(path + "/claim", Body.of()).is(200);

        assertThat(claimed.json().getJsonObject("claimedBy").getString("name")).isNotBlank();
        Queue.admin().post(path + "/claim", Body.of()).is(200);
        Queue.admin().delete(path + "/claim").is(204);
        assertThat(Queue.admin().get(path).is(200).json().getJsonObject("item")).doesNotContainKey("claimedBy");
    }

    @Test
    void theQueue_isForAdministrators() {
        String path = Queue.path(Queue.require("PENDING", Property.spam(seller).id()));

        for (Api nobody : List.of(seller, Person.ofTheDemonstration("operator").api())) {
            nobody.get("/admin/moderation").isProblem(403);
            nobody.get("/admin/moderation/statistics").isProblem(403);
            nobody.get(path).isProblem(403);
            nobody.post(path, Body.of("decision", "APPROVE")).isProblem(403);
            nobody.post(path + "/claim", Body.of()).isProblem(403);
            nobody.get("/admin/moderation/rules").isProblem(403);
        }
        Api.asNobody().get("/admin/moderation").isProblem(401);
    }

    @Test
    void theQueue_isOldestFirst_andCounted() {
        Property.spam(seller);
        List<JsonObject> items =
                Queue.admin().get("/admin/moderation?limit=100").is(200).items();
        Answer figures = Queue.admin().get("/admin/moderation/statistics").is(200);

        assertThat(items).extracting(each -> each.getString("openedAt")).isSorted();
        assertThat(figures.json().getInt("open")).isPositive();
        assertThat(figures.json().getJsonObject("openByKind").getInt("PENDING")).isPositive();
        assertThat(figures.text("oldest")).isNotBlank();
    }

    @Test
    void anAdvertiser_asksToBeVerified_andIs() {
        Property.ordinary(seller);
        assertThat(seller.get("/me/advertiser/verification").is(200).json()).doesNotContainKey("state");

        Answer asked = seller.post("/me/advertiser/verification", Body.of("note", "Propriétaire depuis 2010"))
                .is(201);

        seller.post("/me/advertiser/verification", Body.of()).isProblem(409, "verification-open");
        seller.post(
                        "/me/advertiser/verification",
                        Body.of("documentIds", List.of(UUID.randomUUID().toString())))
                .is(409);
        String path = Queue.path(UUID.fromString(asked.text("caseId")));
        assertThat(Queue.admin().get(path).is(200).text("said")).isEqualTo("Propriétaire depuis 2010");
        Queue.admin().post(path, Body.of("decision", "APPROVE")).is(200);
        assertThat(seller.get("/me/advertiser/verification").is(200).json().getBoolean("verified"))
                .isTrue();
        seller.post("/me/advertiser/verification", Body.of()).isProblem(409, "advertiser-verified");
    }

    private void hears(String what, String words) {
        await(what)
                .atMost(Duration.ofSeconds(30))
                .until(() -> seller.get("/me/notifications").is(200).body().contains(words));
    }
}
