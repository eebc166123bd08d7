package org.baobab.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingTest {
    private final Random random = new Random(11);

    @Test
    void contains_isWhatTheAreaSays_forRandomRings() {
        for (int i = 0; i < 300; i++) {
            GeoArea area = star(random.nextInt(3, i % 10 == 0 ? 900 : 40));
            Ring ring = new Ring(area.boundary());
            for (int j = 0; j < 60; j++) {
                GeoPoint point = new GeoPoint(35 + 2 * random.nextDouble(), 2 + 2 * random.nextDouble());
                assertThat(ring.contains(point.lat(), point.lng()))
                        .as("%s in %s", point, area)
                        .isEqualTo(area.contains(point));
            }
            for (GeoPoint corner : area.corners()) {
                assertThat(ring.contains(corner.lat(), corner.lng())).isTrue();
            }
        }
    }

    @Test
    void contains_onAGrid_edgesAndCornersBelongToIt() {
        double[] house = {0, 0, 10, 0, 10, 10, 5, 5, 0, 10};
        Ring ring = new Ring(house);
        GeoArea area = GeoArea.of(house);
        for (double lat = -1; lat <= 11; lat += 0.5) {
            for (double lng = -1; lng <= 11; lng += 0.5) {
                assertThat(ring.contains(lat, lng)).isEqualTo(area.contains(new GeoPoint(lat, lng)));
            }
        }
    }

    private GeoArea star(int corners) {
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double away = random.nextDouble(0.1, 0.9);
            double turn = i * Math.TAU / corners;
            points.add(new GeoPoint(36 + away * Math.sin(turn), 3 + away * Math.cos(turn)));
        }
        return new GeoArea(points);
    }
}
