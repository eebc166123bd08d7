package org.baobab.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolygonRulesTest {
    private static final double[] SQUARE = {0, 0, 10, 0, 10, 10, 0, 10, 0, 0};

    @Test
    void judge_aRingThatIsClosed_isWhole_whicheverWayItTurns() {
        assertThat(rule(SQUARE)).isNull();
        assertThat(rule(new double[] {0, 0, 0, 10, 10, 10, 10, 0, 0, 0})).isNull();
    }

    @Test
    void judge_whatIsNoRing_isRefused_byItsOwnRule() {
        assertThat(rule(new double[] {0, 0, 10, 0, 10, 10, 0, 10})).isEqualTo("area.not-closed");
        assertThat(rule(new double[] {0, 0, 10, 0, 0, 0})).isEqualTo("area.too-few-corners");
        assertThat(rule(new double[] {0, 0, 10, 0, 10, 0, 0, 0})).isEqualTo("area.too-few-corners");
        assertThat(rule(new double[] {0, 0, 5, 5, 10, 10, 0, 0})).isEqualTo("area.flat");
        assertThat(rule(new double[] {0, 0, 190, 0, 10, 10, 0, 0})).isEqualTo("area.outside-world");
        assertThat(rule(new double[] {0, 0, 10, 91, 10, 10, 0, 0})).isEqualTo("area.outside-world");
    }

    @Test
    void judge_aRingThatCrossesOrTouchesItself_isRefused() {
        assertThat(rule(new double[] {0, 0, 10, 10, 10, 0, 0, 10, 0, 0})).isEqualTo("area.crosses-itself");
        // A spike that runs back over itself.
        assertThat(rule(new double[] {0, 0, 10, 0, 5, 0, 5, 5, 0, 0})).isEqualTo("area.crosses-itself");
        // Two loops that meet in one corner.
        assertThat(rule(new double[] {0, 0, 4, 0, 2, 2, 4, 4, 0, 4, 2, 2, 0, 0}))
                .isEqualTo("area.crosses-itself");
    }

    @Test
    void judge_aThousandPositions_areTheMost() {
        assertThat(rule(circle(999))).isNull();
        assertThat(rule(circle(1_000))).isEqualTo("area.too-many-corners");
    }

    @Test
    void judge_anotherType_orNothing_isRefused() {
        assertThat(PolygonRules.judge(new GeoPolygon("MultiPolygon", List.of(ring(SQUARE))))
                        .rule())
                .isEqualTo("area.type");
        assertThat(PolygonRules.judge(new GeoPolygon("Polygon", null)).rule()).isEqualTo("area.too-few-corners");
        List<List<Double>> holed = new ArrayList<>(ring(SQUARE));
        holed.set(1, List.of(1.0));
        assertThat(PolygonRules.judge(new GeoPolygon("Polygon", List.of(holed))).rule())
                .isEqualTo("area.position");
    }

    @Test
    void judge_holes_lieWithin_andApart() {
        double[] hole = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};
        double[] within = {2.5, 2.5, 3, 2.5, 3, 3, 2.5, 2.5};
        double[] over = {8, 8, 12, 8, 12, 9, 8, 8};

        assertThat(rule(SQUARE, hole)).isNull();
        assertThat(rule(SQUARE, hole, within)).isEqualTo("area.holes");
        assertThat(rule(SQUARE, over)).isEqualTo("area.holes");
        FenceShape shape = PolygonRules.judge(polygon(SQUARE, hole)).shape();
        assertThat(shape.contains(1, 1)).isTrue();
        assertThat(shape.contains(3, 3)).isFalse();
        assertThat(shape.contains(2, 3)).as("the edge of a hole is the hole's").isFalse();
        assertThat(shape.contains(0, 5)).as("the edge is the zone's").isTrue();
    }

    private static String rule(double[]... rings) {
        return PolygonRules.judge(polygon(rings)).rule();
    }

    private static GeoPolygon polygon(double[]... rings) {
        return new GeoPolygon(
                "Polygon", Arrays.stream(rings).map(PolygonRulesTest::ring).toList());
    }

    private static List<List<Double>> ring(double... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> List.of(numbers[2 * i], numbers[2 * i + 1]))
                .toList();
    }

    /** That many different corners, and the first one again. */
    private static double[] circle(int corners) {
        double[] numbers = new double[2 * corners + 2];
        for (int i = 0; i <= corners; i++) {
            double turn = i % corners * Math.TAU / corners;
            numbers[2 * i] = 3 + Math.cos(turn);
            numbers[2 * i + 1] = 36 + Math.sin(turn);
        }
        return numbers;
    }
}
