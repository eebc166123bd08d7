package org.baobab.system.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baobab.bench.backup.DebianPostgres;
import org.baobab.platform.geo.GeoArea;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the functions answer is what the same computation in Java answers, whichever extension they stand on. */
class GeoFunctionsIT extends ClientTest {
    private static final String CUBE = "cube";
    private static final String POSTGIS = "postgis";
    private static final GeoPoint CONAKRY = new GeoPoint(9.5092, -13.7122);
    private static final String WITHIN = "SELECT number FROM spot WHERE geo_within(latitude, longitude, ?, ?, ?)";
    private static final String NEAREST =
            "SELECT number FROM spot ORDER BY geo_nearness(latitude, longitude, ?, ?) LIMIT 20";
    private static final String AROUND = "SELECT number FROM zone WHERE geo_contains(boundary, ?, ?)";

    private static Optional<DebianPostgres> debian;

    private final Random random = new Random(47);
    private GeoDatabase database;

    private void on(String backend) throws Exception {
        if (backend.equals(CUBE)) {
            database = GeoDatabase.embedded();
            return;
        }
        if (debian == null) {
            debian = DebianPostgres.start();
        }
        assumeTrue(debian.isPresent(), "Debian's PostgreSQL is not installed");
        Optional<GeoDatabase> postgis = GeoDatabase.postgis(debian.get());
        assumeTrue(postgis.isPresent(), "PostGIS is not installed");
        database = postgis.get();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void distance_isTheSameOnTheSameBall(String backend) throws Exception {
        on(backend);

        assertThat(database.text("SELECT geo_backend()")).isEqualTo(backend);
        for (int i = 0; i < 50; i++) {
            GeoPoint from = anywhere();
            GeoPoint to = anywhere();
            assertThat(database.number("SELECT geo_distance(?, ?, ?, ?)", from.lat(), from.lng(), to.lat(), to.lng()))
                    .isCloseTo(from.metresTo(to), within(1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void within_findsWhatLiesWithin_overTheDateLineAndThePoles_too(String backend) throws Exception {
        on(backend);
        List<GeoPoint> points = new ArrayList<>(many(this::anywhere, 2_000));
        points.addAll(List.of(new GeoPoint(90, 0), new GeoPoint(-90, 0), new GeoPoint(0, 180), new GeoPoint(0, -180)));
        database.spots(points);

        for (GeoPoint middle :
                List.of(CONAKRY, new GeoPoint(10, 179.9), new GeoPoint(89.5, 20), new GeoPoint(-90, 0))) {
            for (double radius : new double[] {0, 300_000, 2_000_000, 15_000_000, 25_000_000}) {
                assertThat(database.numbers(WITHIN, middle.lat(), middle.lng(), radius))
                        .as("%.0f m around %s", radius, middle)
                        .containsExactlyInAnyOrderElementsOf(chosen(points, point -> point.metresTo(middle) <= radius));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void nearestFirst_isTheOrderOfTheDistances(String backend) throws Exception {
        on(backend);
        List<GeoPoint> points = many(this::inGuinea, 5_000);
        database.spots(points);

        List<Integer> nearest = database.numbers(NEAREST, CONAKRY.lat(), CONAKRY.lng());

        // PostGIS orders on the ellipsoid: two that are almost as near may change places.
        List<Double> distances = nearest.stream()
                .map(number -> points.get(number).metresTo(CONAKRY))
                .toList();
        List<Double> shortest = points.stream()
                .map(CONAKRY::metresTo)
                .sorted()
                .limit(nearest.size())
                .toList();
        for (int i = 0; i < shortest.size(); i++) {
            assertThat(distances.get(i)).isCloseTo(shortest.get(i), within(shortest.get(i) * 0.006));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void area_containsItsInsideAndItsEdge(String backend) throws Exception {
        on(backend);
        List<GeoArea> areas = new ArrayList<>(many(this::star, 500));
        areas.add(GeoArea.of(new double[] {0, 0, 10, 0, 10, 10, 5, 5, 0, 10}));
        database.zones(areas);

        List<GeoPoint> points = new ArrayList<>(many(this::inGuinea, 50));
        points.addAll(List.of(
                new GeoPoint(4, 5), new GeoPoint(9, 5), new GeoPoint(5, 5), new GeoPoint(0, 5), new GeoPoint(10, 10)));
        for (GeoPoint point : points) {
            assertThat(database.numbers(AROUND, point.lat(), point.lng()))
                    .as("areas around %s", point)
                    .containsExactlyInAnyOrderElementsOf(chosen(areas, area -> area.contains(point)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void box_isTheMapsWindow_overTheDateLine_too(String backend) throws Exception {
        on(backend);
        List<GeoPoint> points = many(this::anywhere, 2_000);
        database.spots(points);

        for (GeoBox box : List.of(new GeoBox(7, -15, 13, -7), new GeoBox(-30, 160, 30, -160))) {
            assertThat(database.numbers(
                            "SELECT number FROM spot WHERE geo_in_box(latitude, longitude, ?, ?, ?, ?)",
                            box.south(),
                            box.west(),
                            box.north(),
                            box.east()))
                    .containsExactlyInAnyOrderElementsOf(chosen(points, box::contains));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUBE, POSTGIS})
    void everyQuestion_isAnsweredByAnIndex(String backend) throws Exception {
        on(backend);
        database.spots(many(this::inGuinea, 20_000));
        database.zones(many(this::star, 5_000));

        assertThat(database.plan(WITHIN, CONAKRY.lat(), CONAKRY.lng(), 5_000)).contains("Index Scan");
        assertThat(database.plan(NEAREST, CONAKRY.lat(), CONAKRY.lng())).contains("Index Scan");
        assertThat(database.plan(AROUND, CONAKRY.lat(), CONAKRY.lng())).contains("Index Scan");
    }

    private GeoPoint anywhere() {
        return new GeoPoint(Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), 360 * random.nextDouble() - 180);
    }

    private GeoPoint inGuinea() {
        return new GeoPoint(7 + 6 * random.nextDouble(), -15 + 8 * random.nextDouble());
    }

    /** Seven to twenty corners around a place, at odd distances. */
    private GeoArea star() {
        GeoPoint middle = inGuinea();
        int corners = random.nextInt(7, 21);
        return new GeoArea(IntStream.range(0, corners)
                .mapToObj(i -> {
                    double away = random.nextDouble(0.05, 0.5);
                    double turn = i * Math.TAU / corners;
                    return new GeoPoint(middle.lat() + away * Math.sin(turn), middle.lng() + away * Math.cos(turn));
                })
                .toList());
    }

    private static <T> List<T> many(Supplier<T> one, int number) {
        return Stream.generate(one).limit(number).toList();
    }

    private static <T> List<Integer> chosen(List<T> all, Predicate<T> wanted) {
        return IntStream.range(0, all.size())
                .filter(i -> wanted.test(all.get(i)))
                .boxed()
                .toList();
    }
}
