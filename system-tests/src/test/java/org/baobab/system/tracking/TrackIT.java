package org.baobab.system.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trackers, as Traccar Client and its kin speak. */
class TrackIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void aTracker_speaksByAddressFormOrJson() {
        Driven vehicle = Driven.of(company);
        Instant first = Driven.minutesAgo(5);
        long seconds = first.getEpochSecond();

        send(
                        "GET",
                        "?id=%s&lat=36.75&lon=3.05&timestamp=%d&speed=20&bearing=90&batt=80"
                                .formatted(vehicle.tracker(), seconds))
                .is(200);
        send("POST", "?id=%s&lat=36.751&lon=3.05&timestamp=%d".formatted(vehicle.tracker(), (seconds + 60) * 1_000))
                .is(200);
        Api.asNobody()
                .raw(
                        "POST",
                        "/fleet/track",
                        "application/x-www-form-urlencoded",
                        "id=%s&location=36.752,3.05&timestamp=%s".formatted(vehicle.tracker(), first.plusSeconds(120)))
                .is(200);
        Answer heard = Api.asNobody()
                .post(
                        "/fleet/track",
                        Body.of(
                                "location",
                                Body.of(
                                        "timestamp", first.plusSeconds(180).toString(),
                                        "coords",
                                                Body.of(
                                                        "latitude",
                                                        36.753,
                                                        "longitude",
                                                        3.05,
                                                        "speed",
                                                        10.0,
                                                        "heading",
                                                        12.0),
                                        "battery", Body.of("level", 0.5)),
                                "device_id",
                                vehicle.tracker()))
                .is(200);

        assertThat(heard.body()).isEmpty();
        List<JsonObject> points = vehicle.api()
                .get(vehicle.path("/track"))
                .is(200)
                .json()
                .getJsonArray("points")
                .getValuesAs(JsonObject.class);
        assertThat(points)
                .extracting(point ->
                        point.getJsonObject("place").getJsonNumber("lat").doubleValue())
                .containsExactly(36.75, 36.751, 36.752, 36.753);
        assertThat(points.getFirst().getJsonNumber("speedKmh").doubleValue()).isBetween(37.0, 37.1);
        assertThat(points.getLast().getJsonNumber("speedKmh").doubleValue()).isEqualTo(36);
        JsonObject last = vehicle.api().get("/fleet/positions/last").is(200).items().stream()
                .filter(each -> each.getString("vehicleId").equals(vehicle.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(last.getJsonNumber("battery").doubleValue()).isEqualTo(50);
    }

    @Test
    void whoIsUnknown_orSaysNothing_is400_andIsNotRepeated() {
        Driven vehicle = Driven.of(company);

        Answer unknown = send("GET", "?id=nobody-secret&lat=36.75&lon=3.05")
                .isProblem(400)
                .blames("id");
        assertThat(unknown.body()).doesNotContain("nobody-secret");
        send("GET", "?lat=36.75&lon=3.05").isProblem(400);
        send("GET", "?id=" + vehicle.id() + "&lat=36.75&lon=3.05").isProblem(400);
        send("GET", "?id=" + vehicle.tracker()).isProblem(400).blames("lat");
        Api.asNobody().raw("POST", "/fleet/track", "application/json", "{\"").isProblem(400);
        Api.asNobody().raw("POST", "/fleet/track", "application/json", "[1]").isProblem(400);
    }

    @Test
    void anAbsurdPlace_isHeardAndForgotten() {
        Driven vehicle = Driven.of(company);

        send("GET", "?id=%s&lat=0&lon=0".formatted(vehicle.tracker())).is(200);
        send("GET", "?id=%s&lat=36.75&lon=3.05&speed=500".formatted(vehicle.tracker()))
                .is(200);
        send("GET", "?id=%s&lat=36.75&lon=3.05&timestamp=never".formatted(vehicle.tracker()))
                .is(200);

        assertThat(vehicle.api().get(vehicle.path("/track")).is(200).json().getInt("total"))
                .isZero();
    }

    @Test
    void aTracker_movesItsVehicleAlone_andOpensNothing() {
        Driven vehicle = Driven.of(company);
        Driven foreign = Driven.fresh();

        send("GET", "?id=%s&lat=36.75&lon=3.05&vehicleId=%s".formatted(vehicle.tracker(), foreign.id()))
                .is(200);

        assertThat(foreign.api().get(foreign.path("/track")).is(200).json().getInt("total"))
                .isZero();
        assertThat(vehicle.api().get(vehicle.path("/track")).is(200).json().getInt("total"))
                .isEqualTo(1);
        Api.withToken(vehicle.tracker()).get("/fleet/positions/last").isProblem(401);
        Api.withKey(vehicle.tracker()).get("/fleet/positions/last").isProblem(401);
        assertThat(company.member("VIEWER")
                        .api()
                        .get("/fleet/vehicles/" + vehicle.id())
                        .is(200)
                        .body())
                .doesNotContain(vehicle.tracker());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "image/png, text/html", "*", "odd"})
    void tracker_isHeard_whateverAnswerItWants(String accept) {
        String place = "?lat=36.76&lon=3.05&id=" + Driven.of(company).tracker();

        Api.asNobody().with("Accept", accept).get("/fleet/track" + place).is(200);
        Api.asNobody().with("Accept", accept).post("/fleet/track" + place).is(200);
        Api.asNobody()
                .with("Accept", accept)
                .get("/fleet/track?id=nobody&lat=1&lon=1")
                .isProblem(400);
    }

    private static Answer send(String method, String query) {
        Api nobody = Api.asNobody();
        return "GET".equals(method) ? nobody.get("/fleet/track" + query) : nobody.post("/fleet/track" + query);
    }
}
