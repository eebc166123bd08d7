package org.baobab.fleet.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.position.Point.Fix;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Settings;
import org.junit.jupiter.api.Test;

class LeapsTest {
    private static final long MINUTE = 60_000;
    private static final Fix ALGIERS = new Fix(0, new GeoPoint(36.75, 3.06));

    private final Leaps leaps = new Leaps();

    LeapsTest() {
        leaps.settings = PositionSettings.of(Settings.of(Map.of()));
    }

    @Test
    void fiveKilometresInAMinute_isAsFarAsItGoes() {
        assertThat(leaps.isPossibleNext(point(MINUTE, 36.75 + 4.9 / 111.2), ALGIERS))
                .isTrue();
        assertThat(leaps.isPossibleNext(point(MINUTE, 36.75 + 5.5 / 111.2), ALGIERS))
                .isFalse();
    }

    @Test
    void aReceiversBlur_isNoLeap() {
        assertThat(leaps.isPossibleNext(point(1, 36.7508), ALGIERS)).isTrue();
    }

    @Test
    void whereThreeInARowAgree_theOneBeforeWasTheError() {
        assertThat(leaps.isPossibleNext(point(MINUTE, 37.75), ALGIERS)).isFalse();
        assertThat(leaps.isPossibleNext(point(2 * MINUTE, 37.751), ALGIERS)).isFalse();
        assertThat(leaps.isPossibleNext(point(3 * MINUTE, 37.752), ALGIERS)).isTrue();
    }

    @Test
    void whereTheyDoNotAgree_noneIsTaken() {
        assertThat(leaps.isPossibleNext(point(MINUTE, 37.75), ALGIERS)).isFalse();
        assertThat(leaps.isPossibleNext(point(2 * MINUTE, 38.75), ALGIERS)).isFalse();
        assertThat(leaps.isPossibleNext(point(3 * MINUTE, 39.75), ALGIERS)).isFalse();
    }

    private static Point point(long millis, double latitude) {
        return new Point(0, new UUID(1, 1), millis, new GeoPoint(latitude, 3.06), null, null, null, null);
    }
}
