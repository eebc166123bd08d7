package org.baobab.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;

class FenceRulesTest {
    private static final FenceCircle PORT = new FenceCircle(new GeoPoint(36.77, 3.07), 800.0);

    @Test
    void require_everythingWrong_isToldAtOnce() {
        GeofenceFacts said = new GeofenceFacts(
                " ",
                null,
                null,
                new FenceCircle(new GeoPoint(36.77, 3.07), 5.0),
                null,
                new FenceHours(Set.of(), "8:00", "25:00"),
                0,
                -1,
                null,
                "red");

        assertThatThrownBy(() -> FenceRules.require(said))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder(
                                "name",
                                "kind",
                                "circle.radius",
                                "hours.days",
                                "hours.from",
                                "hours.to",
                                "speedLimitKmh",
                                "dwellSeconds",
                                "color"));
    }

    @Test
    void require_aCircleOverTheDateLine_isOutsideTheWorld() {
        GeofenceFacts said = new GeofenceFacts(
                "Fidji",
                FenceKind.ALLOWED,
                null,
                new FenceCircle(new GeoPoint(-17, 179.99), 50_000.0),
                null,
                null,
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> FenceRules.require(said))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(Violation::rule)
                        .containsExactly("area.outside-world"));
    }

    @Test
    void require_aCircle_containsWhatIsNear() {
        SoundFence fence = FenceRules.require(new GeofenceFacts(
                " Port ", FenceKind.FORBIDDEN, null, PORT, List.of(), null, null, null, null, "#b4560f"));

        assertThat(fence.name()).isEqualTo("Port");
        assertThat(fence.vehicles()).as("nobody named is everybody").isNull();
        assertThat(fence.active()).isTrue();
        assertThat(fence.color()).isEqualTo("#B4560F");
        assertThat(fence.shape().contains(36.7771, 3.07)).isTrue();
        assertThat(fence.shape().contains(36.7773, 3.07)).isFalse();
        assertThat(fence.shape().contains(36.7760, 3.079))
                .as("within the box, not the circle")
                .isFalse();
    }

    @Test
    void cover_overMidnight_belongsToTheDayOnWhichItBegins() {
        Hours nights = Hours.of(new FenceHours(Set.of(DayOfWeek.FRIDAY), "22:00", "06:00"));

        assertThat(nights.cover(LocalDateTime.parse("2026-11-20T22:00"))).isTrue();
        assertThat(nights.cover(LocalDateTime.parse("2026-11-21T05:59"))).isTrue();
        assertThat(nights.cover(LocalDateTime.parse("2026-11-21T06:00"))).isFalse();
        assertThat(nights.cover(LocalDateTime.parse("2026-11-20T05:00"))).isFalse();
        assertThat(nights.cover(LocalDateTime.parse("2026-11-21T23:00"))).isFalse();
        assertThat(nights.said().from()).isEqualTo("22:00");
        assertThat(nights.said().days()).containsExactly(DayOfWeek.FRIDAY);
    }
}
