package org.baobab.system.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.bench.backup.DebianPostgres;
import org.baobab.fleet.fence.QuestionSql;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three questions: how far from the depots, who is around, who is outside; by REST, and as SQL on both backends of the geo functions. */
class FleetQuestionsIT extends ClientTest {
    private static final String CUBE = "cube";
    private static final String POSTGIS = "postgis";
    private static final GeoPoint ALGIERS = new GeoPoint(36.7538, 3.0588);
    private static final int MANY = 5_000;

    private static Optional<DebianPostgres> debian;
    private QuestionDatabase database;

    @AfterEach
    void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @AfterAll
    static void stop() {
        if (debian != null) {
            debian.ifPresent(DebianPostgres::close);
        }
    }

    private void on(String backend) throws Exception {
        if (backend.equals(CUBE)) {
            database = QuestionDatabase.embedded();
        } else {
            if (debian == null) {
                debian = DebianPostgres.start();
            }
            assumeTrue(debian.isPresent(), "Debian's PostgreSQL is not installed");
            Optional<QuestionDatabase> postgis = QuestionDatabase.postgis(debian.get());
            assumeTrue(postgis.isPresent(), "PostGIS is not installed");
            database = postgis.get();
        }
        assertThat(database.text("SELECT geo_backend()")).isEqualTo(backend);
        database.fill(MANY, MANY, MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void everyQuestion_isAnsweredRightly_andByItsIndex(String backend) throws Exception {
        on(backend);
        nearby();
        distances();
        outside();
    }

    private void nearby() throws SQLException {
        Map<String, Object> values = values();
        values.putAll(
                Map.of("lat", ALGIERS.lat(), "lng", ALGIERS.lng(), "radius", 50_000.0, "nearness", -1.0, "most", 100));
        List<String> found = database.ask(QuestionSql.NEARBY, values, 1);
        List<Double> metres = found.stream()
                .map(id -> database.placeOf(UUID.fromString(id)).metresTo(ALGIERS))
                .toList();
        List<Double> shortest = database.places().stream()
                .map(ALGIERS::metresTo)
                .filter(each -> each <= 50_000)
                .sorted()
                .limit(100)
                .toList();
        assertThat(metres).hasSameSizeAs(shortest);
        for (int i = 0; i < metres.size(); i++) {
            // PostGIS orders on the ellipsoid.
            assertThat(metres.get(i)).isCloseTo(shortest.get(i), within(shortest.get(i) * 0.006));
        }
        assertThat(database.plan(QuestionSql.NEARBY, values)).contains("fleet_place_square_idx");
    }

    private void distances() throws SQLException {
        UUID vehicle = database.vehicles().get(7);
        GeoPoint place = database.placeOf(vehicle);
        Map<String, Object> values = values();
        values.putAll(Map.of("vehicle", vehicle.toString(), "most", 21));
        List<String> metres = database.ask(QuestionSql.DISTANCES, values, 8);
        List<Double> shortest = database.depots().stream()
                .map(place::metresTo)
                .sorted()
                .limit(10)
                .toList();
        assertThat(metres).hasSize(10);
        for (int i = 0; i < metres.size(); i++) {
            assertThat(Double.parseDouble(metres.get(i)))
                    .isCloseTo(shortest.get(i), within(1 + shortest.get(i) * 0.006));
        }
        assertThat(database.plan(QuestionSql.DISTANCES, values)).contains("fleet_depot_place_idx");
    }

    private void outside() throws SQLException {
        Map<String, Object> values = values();
        values.putAll(Map.of("today", 1, "yesterday", 64, "minute", 600, "most", MANY + 1));
        List<String> found = database.ask(QuestionSql.OUTSIDE, values, 1);
        List<String> expected = database.vehicles().stream()
                .filter(id -> !database.isInsideOfOne(database.placeOf(id)))
                .map(UUID::toString)
                .toList();
        assertThat(expected).hasSizeBetween(1, MANY - 1);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        values.put("most", 21);
        assertThat(database.plan(QuestionSql.OUTSIDE, values)).contains("fleet_fence_area_idx");
    }

    private Map<String, Object> values() {
        return new HashMap<>(Map.of("organization", database.organization(), "after", new UUID(0, 0), "vehicle", ""));
    }

    @Test
    void questions_byRest_areAnsweredOfOnesOwnVehicles_nearestFirst() {
        Yard yard = Yard.founded();
        JsonObject near = yard.vehicle();
        JsonObject far = yard.vehicleInUse();
        JsonObject silent = yard.vehicle();
        yard.moves(Yard.point(Yard.id(near), 30, Yard.INSIDE, 0), Yard.point(Yard.id(far), 30, Yard.OUTSIDE, 0));
        Yard other = Yard.founded();
        other.moves(Yard.point(Yard.id(other.vehicle()), 30, Yard.INSIDE, 0));
        Api api = yard.api();
        String middle = "?lat=" + Yard.LAT + "&lng=" + Yard.INSIDE;

        List<JsonObject> around = api.get("/fleet/vehicles/nearby" + middle + "&radius=50000")
                .is(200)
                .items();
        assertThat(around).extracting(Yard::id).containsExactly(Yard.id(near), Yard.id(far));
        JsonObject first = around.getFirst();
        assertThat(first.keySet()).containsExactlyInAnyOrder("id", "registration", "place", "at", "distanceKm");
        assertThat(first.getString("registration")).isEqualTo(near.getString("registration"));
        assertThat(first.getString("at")).isEqualTo(Yard.ago(30).toString());
        assertThat(around.getLast().getJsonNumber("distanceKm").doubleValue()).isCloseTo(13.36, within(0.05));
        assertThat(api.get("/fleet/vehicles/nearby" + middle + "&radius=1000")
                        .is(200)
                        .items())
                .hasSize(1);
        String next = api.get("/fleet/vehicles/nearby" + middle + "&radius=50000&limit=1")
                .is(200)
                .text("next");
        assertThat(api.get("/fleet/vehicles/nearby" + middle + "&radius=50000&limit=1&cursor=" + next)
                        .is(200)
                        .items())
                .extracting(Yard::id)
                .containsExactly(Yard.id(far));

        assertThat(outside(api)).as("no zone, nobody outside").isEmpty();
        yard.fence(Yard.square("ALLOWED"));
        assertThat(outside(api)).containsExactly(Yard.id(far));

        assertThat(api.get("/fleet/depots/distances").is(200).items()).isEmpty();
        List<String> depots = new ArrayList<>();
        for (double lng : new double[] {3.3, 3.06, 3.1}) {
            JsonObject wish = Body.of("name", "Dépôt " + lng, "place", Body.of("lat", Yard.LAT, "lng", lng));
            depots.add(api.post("/fleet/depots", wish).is(201).text("id"));
        }
        assertThat(api.get("/fleet/depots/distances?vehicleId=" + Yard.id(near))
                        .is(200)
                        .items())
                .extracting(each -> each.getString("depotId"))
                .containsExactly(depots.get(1), depots.get(2), depots.get(0));
        assertThat(api.get("/fleet/depots/distances?vehicleId=" + Yard.id(silent))
                        .is(200)
                        .items())
                .isEmpty();
        assertThat(api.get("/fleet/depots/distances?limit=1").is(200).items()).hasSize(3);
    }

    @Test
    void questions_thatCannotBeMeant_areRefused_andStrangersGetNoAnswer() {
        Yard yard = Yard.founded();
        String vehicle = Yard.id(yard.vehicle());
        Api api = yard.api();
        api.get("/fleet/vehicles/nearby?lng=3&radius=10").blames("lat");
        api.get("/fleet/vehicles/nearby?lat=91&lng=3&radius=10").blames("lat");
        api.get("/fleet/vehicles/nearby?lat=36&lng=3").blames("radius");
        api.get("/fleet/vehicles/nearby?lat=36&lng=3&radius=-1").blames("radius");
        api.get("/fleet/vehicles/nearby?lat=36&lng=x&radius=1").blames("lng");
        api.get("/fleet/vehicles/nearby?lat=36&lng=3&radius=1&limit=0").blames("limit");
        api.get("/fleet/vehicles/nearby?lat=36&lng=3&radius=1&cursor=%20x").blames("cursor");
        Api stranger = Company.founded().owner().api();
        stranger.get("/fleet/depots/distances?vehicleId=" + vehicle).isProblem(404);
        assertThat(outside(stranger)).isEmpty();
    }

    private static List<String> outside(Api api) {
        return api.get("/fleet/vehicles/outside").is(200).items().stream()
                .map(Yard::id)
                .toList();
    }
}
