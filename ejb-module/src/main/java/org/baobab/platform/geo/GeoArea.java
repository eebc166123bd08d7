package org.baobab.platform.geo;

import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * A piece of land within one ring of corners, such as a zone that vehicles may not leave; the edge belongs to it. Its edges are straight on the map, which is
 * right for what is drawn on one. It does not reach over the date line.
 *
 * @param corners each once, the last is joined to the first
 */
public record GeoArea(List<GeoPoint> corners) {
    /** A drawn zone has dozens; more would make each look-up slow. */
    public static final int MOST_CORNERS = 1_000;

    public GeoArea {
        corners = List.copyOf(corners);
    }

    /**
     * What a caller drew. The first corner may be repeated at the end, as in GeoJSON.
     *
     * @throws RuleViolationException naming the field, if the ring has fewer than three corners, too many, no inside, or crosses itself
     */
    public static GeoArea of(String field, List<GeoPoint> ring) {
        List<GeoPoint> corners = withoutRepeats(ring);
        if (corners.size() < 3) {
            throw new RuleViolationException(field, "area.too-few-corners");
        }
        if (corners.size() > MOST_CORNERS) {
            throw new RuleViolationException(field, "area.too-many-corners");
        }
        GeoArea area = new GeoArea(corners);
        if (area.isFlat()) {
            throw new RuleViolationException(field, "area.flat");
        }
        if (area.crossesItself()) {
            throw new RuleViolationException(field, "area.crosses-itself");
        }
        return area;
    }

    /** As a column {@code boundary double precision[]} keeps it: longitude, latitude, longitude, latitude, … */
    public static GeoArea of(double[] boundary) {
        List<GeoPoint> corners = new ArrayList<>();
        for (int i = 0; i < boundary.length; i += 2) {
            corners.add(new GeoPoint(boundary[i + 1], boundary[i]));
        }
        return new GeoArea(corners);
    }

    public double[] boundary() {
        double[] numbers = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            numbers[2 * i] = corners.get(i).lng();
            numbers[2 * i + 1] = corners.get(i).lat();
        }
        return numbers;
    }

    public GeoBox box() {
        return GeoBox.around(corners);
    }

    public boolean contains(GeoPoint point) {
        boolean inside = false;
        for (Edge edge : edges()) {
            if (edge.holds(point)) {
                return true;
            }
            if (edge.isCrossedToTheEastOf(point)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private boolean isFlat() {
        double twice = 0;
        for (Edge edge : edges()) {
            twice += edge.from().lng() * edge.to().lat()
                    - edge.to().lng() * edge.from().lat();
        }
        return Math.abs(twice) < 1e-12;
    }

    private boolean crossesItself() {
        List<Edge> edges = edges();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 2; j < edges.size(); j++) {
                boolean neighbours = i == 0 && j == edges.size() - 1;
                if (!neighbours && edges.get(i).meets(edges.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>(corners.size());
        for (int i = 0; i < corners.size(); i++) {
            edges.add(new Edge(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return edges;
    }

    private static List<GeoPoint> withoutRepeats(List<GeoPoint> ring) {
        List<GeoPoint> corners = new ArrayList<>();
        for (GeoPoint corner : ring) {
            if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                corners.add(corner);
            }
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        return corners;
    }

    private record Edge(GeoPoint from, GeoPoint to) {
        /** Above 0 where the point lies to the left of the way from one end to the other. */
        double side(GeoPoint point) {
            return (to.lng() - from.lng()) * (point.lat() - from.lat())
                    - (to.lat() - from.lat()) * (point.lng() - from.lng());
        }

        boolean holds(GeoPoint point) {
            return side(point) == 0
                    && point.lng() >= Math.min(from.lng(), to.lng())
                    && point.lng() <= Math.max(from.lng(), to.lng())
                    && point.lat() >= Math.min(from.lat(), to.lat())
                    && point.lat() <= Math.max(from.lat(), to.lat());
        }

        boolean isCrossedToTheEastOf(GeoPoint point) {
            boolean passes = from.lat() > point.lat() != to.lat() > point.lat();
            return passes
                    && point.lng()
                            < (to.lng() - from.lng()) * (point.lat() - from.lat()) / (to.lat() - from.lat())
                                    + from.lng();
        }

        boolean meets(Edge other) {
            boolean apart = side(other.from) * side(other.to) > 0 || other.side(from) * other.side(to) > 0;
            boolean inLine = side(other.from) == 0 && side(other.to) == 0;
            return inLine ? holds(other.from) || holds(other.to) || other.holds(from) : !apart;
        }
    }
}
