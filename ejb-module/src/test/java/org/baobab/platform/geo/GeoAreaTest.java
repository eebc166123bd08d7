package org.baobab.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoAreaTest {
    /** A square with a notch cut into its northern side, down to the middle. */
    private static final GeoArea NOTCHED = GeoArea.of("zone", ring(0, 0, 0, 10, 10, 10, 5, 5, 10, 0));

    @ParameterizedTest
    @CsvSource({
        "4, 5, true",
        "9, 5, false",
        "9, 1, true",
        "5, 5, true",
        "0, 5, true",
        "10, 10, true",
        "5, 10, true",
        "5, 10.1, false",
        "-1, 5, false"
    })
    void contains_takesTheEdgeAsInside_andTheNotchAsOutside(double lat, double lng, boolean inside) {
        assertThat(NOTCHED.contains(new GeoPoint(lat, lng))).isEqualTo(inside);
    }

    @Test
    void ringClosedAsInGeoJson_isTheSameArea() {
        assertThat(GeoArea.of("zone", ring(0, 0, 0, 10, 10, 10, 10, 10, 0, 0)).corners())
                .hasSize(3);
    }

    @Test
    void boundary_thereAndBack_isTheSame() {
        assertThat(GeoArea.of(NOTCHED.boundary())).isEqualTo(NOTCHED);
        assertThat(NOTCHED.boundary()).startsWith(0, 0, 10, 0, 10, 10, 5, 5);
    }

    @Test
    void whatIsNoArea_isRefused_withTheReason() {
        assertRefused(ring(0, 0, 0, 10, 0, 0), "area.too-few-corners");
        assertRefused(ring(0, 0, 5, 5, 10, 10), "area.flat");
        assertRefused(ring(0, 0, 10, 10, 10, 0, 0, 20), "area.crosses-itself");
        assertRefused(ring(0, 0, 0, 10, 0, 5, 5, 5), "area.crosses-itself");
        List<GeoPoint> many = new ArrayList<>();
        IntStream.rangeClosed(0, GeoArea.MOST_CORNERS)
                .forEach(i -> many.add(new GeoPoint(
                        Math.sin(i * Math.TAU / (GeoArea.MOST_CORNERS + 1)),
                        Math.cos(i * Math.TAU / (GeoArea.MOST_CORNERS + 1)))));
        assertRefused(many, "area.too-many-corners");
    }

    private static void assertRefused(List<GeoPoint> ring, String rule) {
        assertThatThrownBy(() -> GeoArea.of("zone", ring))
                .isInstanceOfSatisfying(RuleViolationException.class, refusal -> {
                    assertThat(refusal.violations().getFirst().field()).isEqualTo("zone");
                    assertThat(refusal.violations().getFirst().rule()).isEqualTo(rule);
                });
    }

    /** Latitude, longitude, latitude, longitude, … */
    private static List<GeoPoint> ring(double... degrees) {
        List<GeoPoint> ring = new ArrayList<>();
        for (int i = 0; i < degrees.length; i += 2) {
            ring.add(new GeoPoint(degrees[i], degrees[i + 1]));
        }
        return ring;
    }
}
