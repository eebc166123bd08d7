package org.baobab.fleet.trip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * The line that a vehicle drove.
 *
 * @param distanceKm over all points, also those that were left out
 * @param total how many points there are
 * @param thinned whether points were left out that lie, as good as, on the line of the others
 * @param line as GeoJSON, for maps
 */
public record Track(
        UUID vehicleId,
        Instant from,
        Instant to,
        double distanceKm,
        int total,
        boolean thinned,
        LineString line,
        List<TrackPoint> points) {
    public Track {
        points = List.copyOf(points);
    }

    /** @param coordinates longitude and latitude each */
    public record LineString(String type, List<List<Double>> coordinates) {
        static LineString of(List<TrackPoint> points) {
            return new LineString(
                    "LineString",
                    points.stream()
                            .map(point ->
                                    List.of(point.place().lng(), point.place().lat()))
                            .toList());
        }
    }

    public record TrackPoint(Instant at, GeoPoint place, Float speedKmh, Float heading, Boolean ignition) {}
}
