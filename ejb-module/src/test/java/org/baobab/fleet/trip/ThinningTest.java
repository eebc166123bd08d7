package org.baobab.fleet.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.baobab.fleet.trip.Track.TrackPoint;
import org.baobab.platform.geo.GeoPoint;
import org.junit.jupiter.api.Test;

class ThinningTest {
    @Test
    void ofAStraightLine_theEndsAreEnough() {
        assertThat(Thinning.within(line(i -> 3.0), 5)).hasSize(2);
    }

    @Test
    void aCorner_stays() {
        List<TrackPoint> thin = Thinning.within(line(i -> i < 50 ? 3.0 : 3.0 + (i - 50) * 1e-3), 5);

        assertThat(thin).hasSize(3);
        assertThat(thin.get(1).place().lat()).isEqualTo(36.0 + 50 * 1e-3);
    }

    @Test
    void aLongLine_isThinnedUntilItFits() {
        List<TrackPoint> winding = line(i -> 3.0 + Math.sin(i) * 1e-2);

        assertThat(Thinning.of(winding, 20))
                .hasSizeLessThanOrEqualTo(20)
                .startsWith(winding.getFirst())
                .endsWith(winding.getLast());
        assertThat(Thinning.of(winding, 100)).isEqualTo(winding);
    }

    private static List<TrackPoint> line(java.util.function.IntToDoubleFunction longitude) {
        return IntStream.range(0, 100)
                .mapToObj(i -> new TrackPoint(
                        Instant.ofEpochSecond(i),
                        new GeoPoint(36.0 + i * 1e-3, longitude.applyAsDouble(i)),
                        null,
                        null,
                        null))
                .toList();
    }
}
