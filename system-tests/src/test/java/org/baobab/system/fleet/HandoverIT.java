package org.baobab.system.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.client.Garage.ASSIGNMENTS;
import static org.baobab.system.client.Garage.openEnded;
import static org.baobab.system.client.Garage.wish;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Garage;
import org.baobab.system.client.Inbox;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.picture.Photo;
import org.junit.jupiter.api.Test;

/** What is signed as a vehicle changes hands, its form on paper, and what is broken. */
class HandoverIT extends ClientTest {
    private static final String WAVE = "M40 120L80 60L120 130M150 120L220 118";

    private final Garage garage = Garage.founded();
    private final Api agent = garage.member("AGENT");
    private final UUID vehicle = garage.vehicle();

    private static JsonObject signed(String kind, int odometer, Object... more) {
        JsonObject wish = Body.of(
                "kind",
                kind,
                "odometerKm",
                odometer,
                "fuelPercent",
                75,
                "checklist",
                List.of(
                        Body.of("item", "TYRES", "state", "OK"),
                        Body.of("item", "JACK", "state", "MISSING", "remark", "Prêté à l’atelier")),
                "remarks",
                "Plein à refaire",
                "signer",
                "Karim Boudiaf",
                "signature",
                WAVE);
        for (int i = 0; i < more.length; i += 2) {
            wish = Body.with(wish, (String) more[i], more[i + 1]);
        }
        return wish;
    }

    private String photo(Api api, String path) {
        return Photo.post(api, path + "/photos", "aile.jpg", Photo.jpeg(640, 480))
                .is(201)
                .text("id");
    }

    @Test
    void vehicle_goesAndComesBack_andItsFormSaysSo() throws IOException {
        String path = agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 0.5, 8))
                .is(201)
                .location();
        String taken = photo(agent, path);

        Answer start = agent.post(path + "/handovers", signed("START", 84_120, "photoIds", List.of(taken)))
                .is(201);
        assertThat(start.text("photoIds")).contains(taken);
        assertThat(agent.get(start.location()).is(200).json()).isEqualTo(start.json());
        Answer running = agent.get(path).is(200);
        assertThat(running.text("state")).isEqualTo("ACTIVE");
        assertThat(running.text("startOdometerKm")).isEqualTo("84120");
        assertThat(garage.status(vehicle)).isEqualTo("ASSIGNED");
        agent.post(path + "/cancel").isProblem(409, "assignment-running");
        agent.delete(path).isProblem(409, "assignment-documented");
        assertThat(AtOnce.statuses(AtOnce.call(6, i -> agent.post(path + "/handovers", signed("END", 84_415)))))
                .isEqualTo(Map.of(201, 1L, 409, 5L));
        assertThat(agent.get(path).text("state")).isEqualTo("ENDED");
        assertThat(garage.status(vehicle)).isEqualTo("AVAILABLE");
        assertThat(agent.get("/fleet/vehicles/" + vehicle).text("odometerKm")).isEqualTo("84415");
        assertThat(agent.get(path + "/handovers").items()).hasSize(2);

        Answer form = garage.member("VIEWER").get(path + "/handover.pdf").is(200);
        assertThat(form.needHeader("Content-Type")).startsWith("application/pdf");
        assertThat(text(form)).contains("Karim Boudiaf", "84 120 km", "84 415 km", "295 km", "Prêté à l’atelier");
    }

    @Test
    void form_beforeAnythingWasSigned_isThereToFillIn() throws IOException {
        String path = agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 5, 8))
                .is(201)
                .location();

        assertThat(text(agent.speaking("en").get(path + "/handover.pdf").is(200)))
                .contains("Not signed yet");
        Garage.founded().owner().get(path + "/handover.pdf").isProblem(404);
    }

    @Test
    void garbage_andWhatComesTooEarlyOrTwice_isRefused() {
        UUID other = garage.vehicle();
        String later = agent.post(ASSIGNMENTS, wish(vehicle, garage.driver(), 5, 8))
                .is(201)
                .location();
        String path = agent.post(ASSIGNMENTS, openEnded(other, garage.driver(), -1))
                .is(201)
                .location();

        agent.post(later + "/handovers", signed("START", 84_100)).isProblem(409, "handover-early");
        agent.post(later + "/handovers", signed("END", 84_100)).isProblem(409, "assignment-not-running");
        agent.post(path + "/handovers", signed("START", 10)).blames("odometerKm");
        agent.post(path + "/handovers", signed("START", 84_100, "signature", "M1 1L2 2\"/><script>"))
                .blames("signature");
        agent.post(path + "/handovers", signed("START", 84_100, "fuelPercent", 101))
                .blames("fuelPercent");
        agent.post(
                        path + "/handovers",
                        signed(
                                "START",
                                84_100,
                                "photoIds",
                                List.of(UUID.randomUUID().toString())))
                .blames("photoIds");
        JsonObject tyres = Body.of("item", "TYRES", "state", "OK");
        agent.post(path + "/handovers", signed("START", 84_100, "checklist", List.of(tyres, tyres)))
                .blames("checklist");
        assertThat(agent.get(path + "/handovers").items()).isEmpty();
        agent.post(path + "/handovers", signed("START", 84_100)).is(201);
        agent.post(path + "/handovers", signed("START", 84_100)).isProblem(409, "handover-done");
        garage.member("VIEWER").post(path + "/handovers", signed("END", 84_100)).isProblem(403);
        Garage.founded()
                .owner()
                .post(path + "/handovers", signed("END", 84_100))
                .isProblem(404);
        agent.raw("POST", path + "/photos", "text/plain", "x").isProblem(415);
    }

    @Test
    void damage_isReported_told_andSettledOnce() {
        String path = agent.post(ASSIGNMENTS, openEnded(vehicle, garage.driver(), -1))
                .is(201)
                .location();
        String word = "Rétroviseur " + UUID.randomUUID();
        JsonObject report = Body.of("severity", "MAJOR", "description", word, "photoIds", List.of(photo(agent, path)));

        Answer damage = agent.post(path + "/damages", report).is(201);

        Inbox.of(garage.company().owner().email()).about(word);
        assertThat(agent.get("/fleet/damages?vehicleId=" + vehicle + "&open=true")
                        .items())
                .hasSize(1);
        Garage.founded().owner().get(damage.location()).isProblem(404);
        agent.post(damage.location() + "/settle").is(200);
        agent.post(damage.location() + "/settle").isProblem(409, "damage-settled");
        assertThat(agent.get("/fleet/damages?open=true").items()).isEmpty();
        agent.post(path + "/damages", report).blames("photoIds");
    }

    private static String text(Answer form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(form.bytes())) {
            return new PDFTextStripper().getText(pdf).replace('\u202f', ' ').replace('\u00a0', ' ');
        }
    }
}
