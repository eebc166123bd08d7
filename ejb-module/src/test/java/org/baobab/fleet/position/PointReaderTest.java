package org.baobab.fleet.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Settings;
import org.junit.jupiter.api.Test;

class PointReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID VEHICLE = new UUID(1, 1);

    private final List<Rejection> rejected = new ArrayList<>();

    @Test
    void aPlaceThatIsNone_isNamed() {
        assertThat(reason(at(NOW, 0.0, 0.0))).isEqualTo("no-place");
        assertThat(reason(at(NOW, 90.1, 3.0))).isEqualTo("no-place");
        assertThat(reason(at(NOW, 36.7, -180.5))).isEqualTo("no-place");
        assertThat(reason(at(NOW, Double.NaN, 3.0))).isEqualTo("no-place");
        assertThat(read(at(NOW, 0.0, 3.0))).isNotNull();
    }

    @Test
    void aMomentThatCannotBe_isNamed() {
        assertThat(reason(at(NOW.plus(Duration.ofMinutes(6)), 36.7, 3.0))).isEqualTo("in-the-future");
        assertThat(reason(at(Instant.MAX, 36.7, 3.0))).isEqualTo("in-the-future");
        assertThat(reason(at(NOW.minus(Duration.ofDays(731)), 36.7, 3.0))).isEqualTo("too-old");
        assertThat(reason(at(Instant.MIN, 36.7, 3.0))).isEqualTo("too-old");
        assertThat(read(at(NOW.plus(Duration.ofMinutes(4)), 36.7, 3.0))).isNotNull();
    }

    @Test
    void whatIsMissing_isNamed() {
        assertThat(reason(at(null, 36.7, 3.0))).isEqualTo("incomplete");
        assertThat(reason(at(NOW, null, 3.0))).isEqualTo("incomplete");
        assertThat(reason(new NewPosition(null, NOW, 36.7, 3.0, null, null, null, null, null)))
                .isEqualTo("incomplete");
    }

    @Test
    void aSpeedAboveAll_isNamed_andOneThatIsNoneIsUnsaid() {
        assertThat(reason(moving(300.1, 0.0))).isEqualTo("too-fast");
        assertThat(read(moving(300.0, 0.0)).speedKmh()).isEqualTo(300f);
        assertThat(read(moving(-1.0, 0.0)).speedKmh()).isNull();
    }

    @Test
    void aHeading_isTurnedToBeOne() {
        assertThat(read(moving(10.0, 370.0)).heading()).isEqualTo(10f);
        assertThat(read(moving(10.0, -90.0)).heading()).isEqualTo(270f);
        assertThat(read(moving(10.0, 1e9)).heading()).isNull();
    }

    @Test
    void anInaccuratePlace_isNamed() {
        assertThat(reason(new NewPosition(VEHICLE, NOW, 36.7, 3.0, null, null, null, 5_000.0, null)))
                .isEqualTo("inaccurate");
    }

    private static NewPosition at(Instant moment, Double latitude, Double longitude) {
        return new NewPosition(VEHICLE, moment, latitude, longitude, null, null, null, null, null);
    }

    private static NewPosition moving(double speed, double heading) {
        return new NewPosition(VEHICLE, NOW, 36.7, 3.0, speed, heading, null, null, null);
    }

    private Point read(NewPosition sent) {
        return new PointReader(PositionSettings.of(Settings.of(Map.of())), NOW).read(0, sent, rejected);
    }

    private String reason(NewPosition sent) {
        assertThat(read(sent)).isNull();
        return rejected.getLast().reason();
    }
}
