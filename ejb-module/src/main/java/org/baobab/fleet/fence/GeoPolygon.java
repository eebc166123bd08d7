package org.baobab.fleet.fence;

import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.geo.Ring;

/**
 * A polygon as GeoJSON (RFC 7946) writes it.
 *
 * @param type {@code Polygon}
 * @param coordinates rings of [longitude, latitude], the last corner the same as the first; the first ring is the outline, the others are holes
 */
public record GeoPolygon(String type, List<List<List<Double>>> coordinates) {
    public static final String TYPE = "Polygon";

    static GeoPolygon of(Ring outline, List<Ring> holes) {
        List<List<List<Double>>> rings = new ArrayList<>();
        rings.add(closed(outline));
        holes.forEach(hole -> rings.add(closed(hole)));
        return new GeoPolygon(TYPE, List.copyOf(rings));
    }

    private static List<List<Double>> closed(Ring ring) {
        double[] numbers = ring.boundary();
        List<List<Double>> corners = new ArrayList<>();
        for (int i = 0; i <= numbers.length; i += 2) {
            corners.add(List.of(numbers[i % numbers.length], numbers[i % numbers.length + 1]));
        }
        return List.copyOf(corners);
    }
}
