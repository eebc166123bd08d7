package org.baobab.system.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class GeofencesIT extends ClientTest {
    private static final String PATH = "/fleet/geofences";
    private static final Yard YARD = Yard.founded();

    private final Api api = YARD.api();

    @Test
    void geofence_isDrawn_read_changed_andDeleted() {
        JsonObject vehicle = YARD.vehicle();
        JsonObject wish = Body.with(Yard.square("ALLOWED"), "vehicleIds", List.of(Yard.id(vehicle)));
        wish = Body.with(wish, "hours", Body.of("days", List.of("MONDAY", "FRIDAY"), "from", "22:00", "to", "06:00"));

        Answer created = YARD.fence(wish);

        assertThat(created.location()).isEqualTo(PATH + "/" + created.id());
        assertThat(created.json().entrySet()).containsAll(wish.entrySet());
        assertThat(created.json().getBoolean("active")).isTrue();
        Answer read = api.get(created.location()).is(200);
        assertThat(read.json()).isEqualTo(created.json());
        String etag = read.needHeader("ETag");
        api.with("If-None-Match", etag).get(created.location()).is(304);

        Answer patched = api.seen(etag)
                .patch(created.location(), Body.of("name", "Autre", "hours", null, "speedLimitKmh", 50))
                .is(200);
        assertThat(patched.json().getString("name")).isEqualTo("Autre");
        assertThat(patched.json()).doesNotContainKey("hours").containsEntry("area", wish.get("area"));
        api.seen(etag).patch(created.location(), Body.of("name", "x")).isProblem(412, "stale-version");
        api.seen(etag).put(created.location(), wish).isProblem(412, "stale-version");
        api.seen(etag).delete(created.location()).isProblem(412, "stale-version");

        api.put(created.location(), wish).is(200);
        assertThat(api.get(created.location()).json()).doesNotContainKey("speedLimitKmh");
        assertThat(api.get(PATH + "?limit=1").is(200).items().getFirst().getString("id"))
                .isEqualTo(created.text("id"));
        api.delete(created.location()).is(204);
        api.get(created.location()).isProblem(404);
    }

    @Test
    void circle_isDrawn_andBecomesAPolygon_byNamingIt() {
        JsonObject circle = Body.of("center", Body.of("lat", 36.7042, "lng", 3.1726), "radius", 400);
        Answer created = YARD.fence(Body.of("name", "Dépôt", "kind", "LANDMARK", "circle", circle));

        assertThat(created.json()).doesNotContainKey("area");
        assertThat(created.json().getJsonObject("circle").getInt("radius")).isEqualTo(400);
        Answer patched =
                api.patch(created.location(), Body.of("area", Yard.area())).is(200);
        assertThat(patched.json()).doesNotContainKey("circle").containsEntry("area", Yard.area());
        api.post(PATH, Body.with(Yard.square("ALLOWED"), "circle", circle)).blames("circle");
    }

    @Test
    void polygon_thatIsNone_isRefusedByName() {
        refused(Yard.polygon(3, 36, 4, 37, 4, 36, 3, 37, 3, 36));
        refused(Yard.polygon(3, 36, 4, 36, 4, 37, 3, 37));
        refused(Yard.polygon(3, 36, 4, 36, 3, 36));
        refused(Yard.polygon(3, 36, 3.5, 36.5, 4, 37, 3, 36));
        refused(Yard.polygon(3, 36, 190, 36, 4, 37, 3, 36));
        refused(Body.of("type", "Point", "coordinates", List.of(List.of(List.of(3, 36)))));
        List<List<Double>> many = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            double turn = i % 1_000 * Math.TAU / 1_000;
            many.add(List.of(3 + Math.cos(turn), 36 + Math.sin(turn)));
        }
        refused(Body.of("type", "Polygon", "coordinates", List.of(many)));
        Answer hole = api.post(
                PATH,
                Body.with(
                        Yard.square("ALLOWED"),
                        "area",
                        Body.of(
                                "type",
                                "Polygon",
                                "coordinates",
                                List.of(
                                        Yard.ring(3, 36, 4, 36, 4, 37, 3, 37, 3, 36),
                                        Yard.ring(3.9, 36.4, 4.1, 36.4, 4.1, 36.5, 3.9, 36.4)))));
        hole.blames("area");
    }

    @Test
    void facts_thatCannotBe_areRefusedByName() {
        JsonObject good = Yard.square("FORBIDDEN");
        api.post(PATH, Body.without(good, "name")).blames("name");
        api.post(PATH, Body.without(good, "area")).blames("area");
        api.post(PATH, Body.without(good, "kind")).blames("kind");
        api.post(PATH, Body.with(good, "kind", "MAYBE")).blames("kind");
        api.post(PATH, Body.with(good, "unknown", 1)).blames("unknown");
        api.post(PATH, Body.with(good, "speedLimitKmh", 0)).blames("speedLimitKmh");
        api.post(PATH, Body.with(good, "color", "leaf")).blames("color");
        api.post(PATH, Body.with(good, "area", Body.of("type", "Polygon", "coordinates", "here")))
                .blames("area.coordinates");
        api.post(PATH, Body.with(good, "hours", Body.of("days", List.of("MONDAY"), "from", "8", "to", "12:00")))
                .blames("hours.from");
        api.post(PATH, Body.with(good, "vehicleIds", List.of("019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001")))
                .blames("vehicleIds");
        JsonObject foreign = Yard.founded().vehicle();
        api.post(PATH, Body.with(good, "vehicleIds", List.of(Yard.id(foreign)))).blames("vehicleIds");
    }

    @Test
    void rights_viewersSee_agentsDraw_othersSeeNothing_andWithoutTheAppNobody() {
        Answer fence = YARD.fence(Yard.square("ALLOWED"));
        Api viewer = YARD.company().member("VIEWER").api();
        viewer.get(fence.location()).is(200);
        viewer.post(PATH, Yard.square("ALLOWED")).isProblem(403);
        viewer.delete(fence.location()).isProblem(403);
        YARD.company().member("AGENT").api().post(PATH, Yard.square("ALLOWED")).is(201);
        viewer.put("/fleet/speed-limits", Body.of("generalKmh", 90)).isProblem(403);

        Api stranger = Company.founded().owner().api();
        stranger.get(fence.location()).isProblem(404);
        stranger.patch(fence.location(), Body.of("name", "x")).isProblem(404);
        stranger.delete(fence.location()).isProblem(404);
        stranger.get(fence.location() + "/vehicles").isProblem(404);
        assertThat(stranger.get(PATH).is(200).items()).isEmpty();
        stranger.in(YARD.organization()).get(PATH).isProblem(404);

        Company other = Company.founded();
        other.owner()
                .api()
                .patch("/organizations/" + other.id(), Body.of("apps", List.of("listings")))
                .is(200);
        other.owner().api().get(PATH).isProblem(403, "app-not-used");
    }

    @Test
    void states_sayWhoIsInside_andSinceWhen() {
        String vehicle = Yard.id(YARD.vehicle());
        YARD.moves(Yard.point(vehicle, 90, Yard.INSIDE, 20));
        Answer fence = YARD.fence(Yard.square("LANDMARK"));

        assertThat(api.get(fence.location() + "/vehicles").is(200).items())
                .as("who was there as it was drawn")
                .anySatisfy(each -> assertThat(each.getString("vehicleId")).isEqualTo(vehicle));
        YARD.moves(Yard.point(vehicle, 80, Yard.OUTSIDE, 20));
        assertThat(api.get(fence.location() + "/vehicles").is(200).items())
                .noneSatisfy(each -> assertThat(each.getString("vehicleId")).isEqualTo(vehicle));
    }

    private void refused(JsonObject area) {
        api.post(PATH, Body.with(Yard.square("ALLOWED"), "area", area)).blames("area");
    }
}
