package org.baobab.fleet.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.geo.Ring;

/** What a polygon must be to have an inside that everybody means. */
final class PolygonRules {
    private static final int LEAST_POSITIONS = 4;
    /** Twice the area in degrees below which there is nothing to be inside of: some square centimetres. */
    private static final double NO_SPREAD = 1e-12;

    private final GeoPolygon polygon;
    private final List<Ring> rings = new ArrayList<>();
    private String broken;

    private PolygonRules(GeoPolygon polygon) {
        this.polygon = polygon;
    }

    /** @param rule key of the first rule that it breaks, or null; then the shape is whole */
    record Judged(FenceShape shape, String rule) {}

    static Judged judge(GeoPolygon polygon) {
        PolygonRules rules = new PolygonRules(polygon);
        rules.look();
        return rules.broken == null
                ? new Judged(
                        new FenceShape(rules.rings.getFirst(), rules.rings.subList(1, rules.rings.size()), null), null)
                : new Judged(null, rules.broken);
    }

    private void look() {
        if (!GeoPolygon.TYPE.equals(polygon.type())) {
            broken = "area.type";
            return;
        }
        if (polygon.coordinates() == null || polygon.coordinates().isEmpty()) {
            broken = "area.too-few-corners";
            return;
        }
        if (tooMany()) {
            broken = "area.too-many-corners";
            return;
        }
        for (List<List<Double>> positions : polygon.coordinates()) {
            Optional<String> wrong = read(positions);
            if (wrong.isPresent()) {
                broken = wrong.get();
                return;
            }
        }
        if (holesAreAmiss()) {
            broken = "area.holes";
        }
    }

    /** In all rings together, the repeated last ones included. */
    private boolean tooMany() {
        int positions = 0;
        for (List<List<Double>> ring : polygon.coordinates()) {
            positions += ring == null ? 0 : ring.size();
        }
        return positions > GeofenceFacts.MOST_CORNERS;
    }

    private Optional<String> read(List<List<Double>> positions) {
        if (positions == null || positions.stream().anyMatch(PolygonRules::isNoPosition)) {
            return Optional.of("area.position");
        }
        if (positions.size() < LEAST_POSITIONS) {
            return Optional.of("area.too-few-corners");
        }
        if (positions.stream().anyMatch(PolygonRules::isOutsideTheWorld)) {
            return Optional.of("area.outside-world");
        }
        if (!same(positions.getFirst(), positions.getLast())) {
            return Optional.of("area.not-closed");
        }
        return read(ring(positions));
    }

    private Optional<String> read(Ring ring) {
        if (ring.corners() < LEAST_POSITIONS - 1) {
            return Optional.of("area.too-few-corners");
        }
        if (ring.isLine()) {
            return Optional.of("area.flat");
        }
        if (ring.crossesItself()) {
            return Optional.of("area.crosses-itself");
        }
        if (ring.spread() < NO_SPREAD) {
            return Optional.of("area.flat");
        }
        rings.add(ring);
        return Optional.empty();
    }

    /** Holes lie inside of the outline, and beside one another. */
    private boolean holesAreAmiss() {
        Ring outline = rings.getFirst();
        for (int i = 1; i < rings.size(); i++) {
            Ring hole = rings.get(i);
            if (!holds(outline, hole) || outline.meets(hole)) {
                return true;
            }
            for (int j = 1; j < i; j++) {
                Ring other = rings.get(j);
                if (hole.meets(other) || holds(hole, other) || holds(other, hole)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Ring outer, Ring inner) {
        return outer.contains(inner.corner(0).lat(), inner.corner(0).lng());
    }

    /** Heights and whatever else follows latitude and longitude are left out, as RFC 7946 allows. */
    private static boolean isNoPosition(List<Double> position) {
        return position == null
                || position.size() < 2
                || position.get(0) == null
                || position.get(1) == null
                || !Double.isFinite(position.get(0))
                || !Double.isFinite(position.get(1));
    }

    private static boolean isOutsideTheWorld(List<Double> position) {
        return Math.abs(position.get(0)) > 180 || Math.abs(position.get(1)) > 90;
    }

    private static boolean same(List<Double> one, List<Double> other) {
        return one.get(0).doubleValue() == other.get(0) && one.get(1).doubleValue() == other.get(1);
    }

    /** Each corner once. */
    private static Ring ring(List<List<Double>> positions) {
        List<List<Double>> corners = new ArrayList<>();
        for (List<Double> position : positions) {
            if (corners.isEmpty() || !same(corners.getLast(), position)) {
                corners.add(position);
            }
        }
        if (corners.size() > 1 && same(corners.getFirst(), corners.getLast())) {
            corners.removeLast();
        }
        double[] numbers = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            // Minus zero is zero.
            numbers[2 * i] = corners.get(i).get(0) + 0.0;
            numbers[2 * i + 1] = corners.get(i).get(1) + 0.0;
        }
        return new Ring(numbers);
    }
}
