package org.baobab.fleet.fence.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.fleet.fence.crossing.Zones.inside;
import static org.baobab.fleet.fence.crossing.Zones.outside;
import static org.baobab.fleet.fence.crossing.Zones.watch;
import static org.baobab.fleet.fence.crossing.Zones.zone;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.Hours;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final UUID VIOLATION = new UUID(0, 9);

    private final Map<Key, Standing> standings = new LinkedHashMap<>();

    @Test
    void pass_outOfAnAllowedZone_isOneViolation_onlyAfterItWasInside() {
        Watch watch = watch(null, zone(FenceKind.ALLOWED, AT_ONCE, null, null));

        assertThat(runs(watch, outside(0), outside(1))).isEmpty();
        List<Run> runs = runs(watch, inside(2), outside(3), outside(4), inside(5), outside(6));

        assertThat(runs).extracting(Run::kind).containsOnly(ViolationKind.LEFT_ALLOWED);
        assertThat(runs)
                .extracting(run -> run.start().at())
                .containsExactly(outside(3).at(), outside(6).at());
        assertThat(runs).extracting(Run::end).containsExactly(inside(5).at(), null);
    }

    @Test
    void pass_theFirstPointInsideOfAForbiddenZone_isAnEntry() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, null, null));

        List<Run> runs = runs(watch, inside(0), inside(1), outside(2));

        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.start().at()).isEqualTo(inside(0).at());
            assertThat(run.end()).isEqualTo(outside(2).at());
        });
        assertThat(standings).isEmpty();
    }

    @Test
    void pass_overSeveralBatches_findsEachOnce() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, null, null));

        assertThat(runs(watch, outside(0), inside(1))).hasSize(1);
        assertThat(runs(watch, inside(2), inside(3))).isEmpty();
        assertThat(runs(watch, outside(4))).singleElement().satisfies(run -> assertThat(run.end())
                .isEqualTo(outside(4).at()));
    }

    @Test
    void pass_lessThanTheDwell_doesNotCount_andCountsFromItsBeginning() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, Duration.ofMinutes(3), null, null));

        assertThat(runs(watch, inside(0), inside(2), outside(3))).noneMatch(Run::counts);
        assertThat(runs(watch, inside(10), inside(12))).noneMatch(Run::counts);
        assertThat(runs(watch, inside(13))).singleElement().satisfies(run -> {
            assertThat(run.counts()).isTrue();
            assertThat(run.start().at()).isEqualTo(inside(10).at());
        });
    }

    @Test
    void pass_outsideOfTheHours_nothingCounts_andWhoIsThereWhenTheyBeginDoes() {
        // Noon in UTC is one o'clock in Algiers, on a Friday.
        Hours fromTen = new Hours(1 << 4, 13 * 60 + 10, 14 * 60);
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, fromTen, null));

        assertThat(runs(watch, inside(0), inside(9))).isEmpty();
        assertThat(runs(watch, inside(10), inside(59), inside(60)))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.start().at()).isEqualTo(inside(10).at());
                    assertThat(run.end()).isEqualTo(inside(60).at());
                });
    }

    /** Noon in UTC is one o'clock in Algiers, on a Friday: hours from minute 10 to minute 60. */
    private static final Hours SOON = new Hours(1 << 4, 13 * 60 + 10, 14 * 60);

    @Test
    void pass_insideBeforeAndAfterTheHoursBegan_brokeThemFromTheirBeginning_toTheirEnd() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, SOON, null));

        assertThat(runs(watch, inside(0), inside(30), inside(90)))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.start().at()).isEqualTo(inside(10).at());
                    assertThat(run.end()).isEqualTo(inside(60).at());
                });
    }

    @Test
    void stay_whereItShouldNotAsTheHoursBegin_isOneViolation_whateverIsHeardLater() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, SOON, null));
        runs(watch, inside(0));

        assertThat(waits(watch, inside(0), 9)).isEmpty();
        Run run = waits(watch, inside(0), 12).getFirst();
        assertThat(run.counts()).isTrue();
        assertThat(run.start()).isEqualTo(inside(0).still(inside(10).at()));
        run.isViolation(VIOLATION);
        assertThat(waits(watch, inside(0), 15)).isEmpty();
        assertThat(runs(watch, inside(5), inside(20)))
                .as("it was there all the time")
                .isEmpty();
        assertThat(waits(watch, inside(20), 61)).singleElement().satisfies(over -> {
            assertThat(over.violationId()).isEqualTo(VIOLATION);
            assertThat(over.end()).isEqualTo(inside(60).at());
        });
        assertThat(waits(watch, inside(20), 70)).isEmpty();
    }

    @Test
    void stay_outsideOfAnAllowedZone_countsForThoseWhoWereInside() {
        Watch watch = watch(null, zone(FenceKind.ALLOWED, AT_ONCE, SOON, null));

        runs(watch, outside(0));
        assertThat(waits(watch, outside(0), 12)).isEmpty();
        runs(watch, inside(1), outside(2));
        assertThat(waits(watch, outside(2), 12)).singleElement().satisfies(run -> assertThat(run.kind())
                .isEqualTo(ViolationKind.LEFT_ALLOWED));
    }

    @Test
    void stay_asLongAsTheDwell_counts_andIsRefutedByAPositionThatComesLate() {
        Duration dwell = Duration.ofMinutes(3);
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, dwell, null, null));
        runs(watch, inside(0));

        assertThat(waits(watch, inside(0), 2)).noneMatch(Run::counts);
        Run run = waits(watch, inside(0), 3).getFirst();
        assertThat(run.counts()).isTrue();
        run.isViolation(VIOLATION);
        assertThat(runs(watch, outside(2))).singleElement().satisfies(left -> assertThat(left.isRefuted(dwell))
                .isTrue());
    }

    @Test
    void stay_forTooLong_isNotBelieved_andWhatGoesOnEndsWithItsHours() {
        Watch watch = watch(null, zone(FenceKind.FORBIDDEN, AT_ONCE, SOON, null));
        runs(watch, inside(0));
        Course course = new Course(watch, Zones.VEHICLE, standings);

        course.stay(inside(0), inside(12).at(), false);
        assertThat(course.runs()).isEmpty();
        course.stay(inside(0), inside(12).at(), true);
        course.stay(inside(0), inside(60).at(), false);
        assertThat(course.runs()).singleElement().satisfies(run -> assertThat(run.end())
                .isEqualTo(inside(60).at()));
    }

    private List<Run> waits(Watch watch, Spot last, int minute) {
        Course course = new Course(watch, Zones.VEHICLE, standings);
        course.stay(last, inside(minute).at(), true);
        return course.runs();
    }

    @Test
    void pass_tooFast_isOneViolationWithItsTop_insideByTheZone_andEverywhereByTheGeneralLimit() {
        Watch watch = watch(100, zone(FenceKind.LANDMARK, AT_ONCE, null, 20));

        List<Run> runs = runs(
                watch, Zones.at(0, 90), Zones.at(1, 101), Zones.at(2, 140), Zones.at(3, 100), inside(4), outside(5));

        assertThat(runs).extracting(Run::kind).containsOnly(ViolationKind.SPEED);
        assertThat(runs).extracting(Run::limitKmh).containsExactly(100, 20);
        assertThat(runs).extracting(Run::topKmh).containsExactly(140f, 30f);
        assertThat(runs)
                .extracting(Run::end)
                .containsExactly(inside(3).at(), outside(5).at());
    }

    private List<Run> runs(Watch watch, Spot... spots) {
        Course course = new Course(watch, Zones.VEHICLE, standings);
        Stream.of(spots).forEach(course::pass);
        return course.runs();
    }
}
