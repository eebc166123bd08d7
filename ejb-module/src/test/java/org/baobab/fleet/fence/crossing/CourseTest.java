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
import java.util.stream.Stream;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.Hours;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Duration AT_ONCE = Duration.ZERO;

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
