package org.baobab.fleet.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baobab.fleet.trip.Trail.Share;
import org.junit.jupiter.api.Test;

class TripFinderTest {
    private static final TripRule RULE = new TripRule(5, Duration.ofMinutes(5), 300, Duration.ofMinutes(30));
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final double DEGREE = 111_195;

    private final List<Sample> samples = new ArrayList<>();
    private long clock = Instant.parse("2026-11-21T08:00:00Z").toEpochMilli();
    private double latitude = 36.7;

    @Test
    void standingDrivingStanding_isAStopATripAndAStop() {
        stand(10);
        long left = clock;
        drive(10, 500);
        long arrived = clock;
        stand(10);

        List<Finding> found = all();

        assertThat(found).hasSize(3);
        assertThat(found.get(0)).isInstanceOfSatisfying(Finding.Stop.class, stop -> assertThat(stop.until())
                .isEqualTo(left));
        assertThat(found.get(1)).isInstanceOfSatisfying(Finding.Trip.class, trip -> {
            assertThat(trip.since()).isEqualTo(left);
            assertThat(trip.until().millis()).isEqualTo(arrived);
            assertThat(trip.goesOn()).isFalse();
            assertThat(trip.metres()).isCloseTo(5_000, within(1.0));
            assertThat(trip.seconds()).isEqualTo(600);
        });
        assertThat(found.get(2)).isInstanceOfSatisfying(Finding.Stop.class, stop -> {
            assertThat(stop.since()).isEqualTo(arrived);
            assertThat(stop.until()).isNull();
        });
    }

    @Test
    void aRedLight_endsNoTrip() {
        drive(5, 500);
        stand(3);
        drive(5, 500);

        assertThat(trips()).singleElement().satisfies(trip -> {
            assertThat(trip.goesOn()).isTrue();
            assertThat(trip.metres()).isCloseTo(5_000, within(1.0));
            assertThat(trip.seconds()).as("without the light").isEqualTo(600);
        });
    }

    @Test
    void ignitionOff_endsATripAtOnce() {
        drive(5, 500);
        clock += 60_000;
        samples.add(new Sample(clock, latitude, 3.0, 0f, false));
        drive(5, 500);

        assertThat(trips()).hasSize(2);
    }

    @Test
    void aFewMetres_areNoTrip() {
        stand(6);
        drive(1, 200);
        stand(6);

        assertThat(trips()).isEmpty();
        assertThat(all()).singleElement().isInstanceOf(Finding.Stop.class);
    }

    @Test
    void wanderingAtRest_isNoTrip() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            clock += 30_000;
            samples.add(
                    new Sample(clock, 36.7 + random.nextDouble() * 3e-4, 3.0 + random.nextDouble() * 3e-4, 0f, null));
        }

        assertThat(trips()).isEmpty();
    }

    @Test
    void silence_endsATripWithItsLastPoint() {
        drive(5, 500);
        long last = clock;
        clock += Duration.ofHours(2).toMillis();
        latitude += 0.5;
        stand(6);

        assertThat(trips()).singleElement().satisfies(trip -> {
            assertThat(trip.until().millis()).isEqualTo(last);
            assertThat(trip.metres()).as("nobody saw the rest").isCloseTo(2_500, within(1.0));
        });
    }

    @Test
    void aTripOverMidnight_belongsToBothDays() {
        clock = Instant.parse("2026-11-21T22:50:00Z").toEpochMilli();
        stand(5);
        drive(10, 500);

        assertThat(trips()).singleElement().satisfies(trip -> assertThat(trip.shares())
                .extracting(Share::day)
                .containsExactly("2026-11-21", "2026-11-22"));
        assertThat(trips().getFirst().shares().stream()
                        .mapToDouble(Share::metres)
                        .sum())
                .isCloseTo(5_000, within(1.0));
    }

    @Test
    void readInParts_itFindsTheSameAsInOneGo() {
        Random random = new Random(42);
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(4)) {
                case 0 -> stand(1 + random.nextInt(12));
                case 1 -> {
                    clock += Duration.ofMinutes(20 + random.nextInt(40)).toMillis();
                    latitude += random.nextBoolean() ? 0.1 : 0;
                    stand(1);
                }
                default -> drive(1 + random.nextInt(15), 100 + random.nextInt(900));
            }
        }

        Map<Long, Finding> inParts = new LinkedHashMap<>();
        double metres = 0;
        Trail trail = null;
        for (int from = 0; from < samples.size(); ) {
            int to = Math.min(samples.size(), from + 1 + random.nextInt(7));
            TripFinder finder = new TripFinder(RULE, ALGIERS, trail);
            samples.subList(from, to).forEach(finder::read);
            finder.findings().forEach(finding -> inParts.put(key(finding), finding));
            metres += finder.found();
            trail = Trail.read(finder.trail().written());
            from = to;
        }

        assertThat(inParts.values()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(metres)
                .isCloseTo(trips().stream().mapToDouble(Finding.Trip::metres).sum(), within(0.01));
    }

    private static long key(Finding finding) {
        return finding.since() * 2 + (finding instanceof Finding.Trip ? 1 : 0);
    }

    private List<Finding> all() {
        TripFinder finder = new TripFinder(RULE, ALGIERS, null);
        samples.forEach(finder::read);
        return finder.findings();
    }

    private List<Finding.Trip> trips() {
        return all().stream()
                .filter(Finding.Trip.class::isInstance)
                .map(Finding.Trip.class::cast)
                .toList();
    }

    private void stand(int minutes) {
        for (int i = 0; i < minutes; i++) {
            add(0f);
            clock += 60_000;
        }
        add(0f);
    }

    private void drive(int minutes, double metres) {
        if (samples.isEmpty()) {
            add(0f);
        }
        for (int i = 0; i < minutes; i++) {
            clock += 60_000;
            latitude += metres / DEGREE;
            add((float) (metres * 60 / 1_000));
        }
    }

    private void add(float speed) {
        if (samples.isEmpty() || samples.getLast().millis() < clock) {
            samples.add(new Sample(clock, latitude, 3.0, speed, null));
        }
    }
}
