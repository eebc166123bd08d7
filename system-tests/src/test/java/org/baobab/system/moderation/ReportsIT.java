package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** What people have against a listing. */
class ReportsIT extends ClientTest {
    private static final int HOLD = 5;

    private final Api seller = Person.registered().api();
    private final UUID listing = Property.ordinary(seller).id();
    private final String path = "/listings/" + listing + "/reports";

    @Test
    void report_withoutLogin_opensACase_andSaysWhatBecameOfIt() {
        Answer report = Api.asNobody()
                .post(path, Body.of("reason", "SCAM", "text", "On me demande de l’argent."))
                .is(201);

        assertThat(report.text("state")).isEqualTo("OPEN");
        UUID open = Queue.require("REPORT", listing);
        Answer detail = Queue.admin().get(Queue.path(open)).is(200);
        assertThat(detail.json().getJsonArray("reports").getJsonObject(0).getString("text"))
                .isEqualTo("On me demande de l’argent.");
        Queue.admin().post(Queue.path(open), Body.of("decision", "DISMISS")).is(200);
        assertThat(Api.asNobody().get(report.location()).is(200).text("state")).isEqualTo("DONE");
        assertThat(Api.asNobody().get("/listings/" + listing).is(200).text("state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void report_badly_isRefused() {
        Api.asNobody().post(path, Body.of()).blames("reason");
        Api.asNobody().post(path, Body.of("reason", "UGLY")).blames("reason");
        Api.asNobody()
                .post(path, Body.of("reason", "OTHER", "text", "x".repeat(2001)))
                .blames("text");
        Api.asNobody()
                .post("/listings/" + UUID.randomUUID() + "/reports", Body.of("reason", "SCAM"))
                .isProblem(404);
        UUID draft = Property.written(seller, "Maison", Property.ordinaryText());
        seller.post("/listings/" + draft + "/reports", Body.of("reason", "SCAM"))
                .isProblem(404);
    }

    @Test
    void report_twiceByOnePerson_isRefused_alsoAtOnce() {
        Api visitor = Person.registered().api();

        List<Answer> answers = AtOnce.call(4, number -> visitor.post(path, Body.of("reason", "SOLD")));

        assertThat(AtOnce.statuses(answers)).containsEntry(201, 1L).containsEntry(409, 3L);
        visitor.post(path, Body.of("reason", "SCAM")).isProblem(409, "listing-reported");
        assertThat(Queue.find("REPORT", listing).orElseThrow().getInt("reports"))
                .isEqualTo(1);
    }

    @Test
    void reports_ofManyPeople_areOneCase_andTakeTheListingAway_alsoThroughTheBackDoor() {
        List<Answer> answers =
                AtOnce.call(HOLD, number -> Person.registered().api().post(path, Body.of("reason", "SCAM")));

        assertThat(AtOnce.statuses(answers)).containsEntry(201, (long) HOLD);
        JsonObject open = Queue.find("REPORT", listing).orElseThrow();
        assertThat(open.getInt("reports")).isEqualTo(HOLD);
        assertThat(seller.get("/listings/" + listing).is(200).text("state")).isEqualTo("PENDING");
        Api.asNobody().get("/listings/" + listing).isProblem(404);

        seller.post("/listings/" + listing + "/unpublish", Body.of()).is(200);
        assertThat(seller.post("/listings/" + listing + "/publish", Body.of())
                        .is(200)
                        .text("state"))
                .isEqualTo("PENDING");

        Queue.admin()
                .post(Queue.path(UUID.fromString(open.getString("id"))), Body.of("decision", "DISMISS"))
                .is(200);
        assertThat(Api.asNobody().get("/listings/" + listing).is(200).text("state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void reject_afterAReport_takesThePublishedListingAway() {
        Api.asNobody().post(path, Body.of("reason", "WRONG_INFORMATION")).is(201);

        Queue.admin()
                .post(
                        Queue.path(Queue.require("REPORT", listing)),
                        Body.of("decision", "REJECT", "reason", "Ce bien est déjà loué."))
                .is(200);

        assertThat(seller.get("/listings/" + listing).is(200).text("stateReason"))
                .isEqualTo("Ce bien est déjà loué.");
        Api.asNobody().get("/listings/" + listing).isProblem(404);
    }
}
