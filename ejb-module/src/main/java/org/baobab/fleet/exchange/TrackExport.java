package org.baobab.fleet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.trip.Track.TrackPoint;
import org.baobab.fleet.trip.Tracks;
import org.baobab.fleet.trip.Tracks.Span;
import org.baobab.fleet.trip.TripView;
import org.baobab.fleet.trip.Trips;

/** Where one vehicle was, as tables; and its points as a line for whatever draws one. */
@ApplicationScoped
public class TrackExport {
    private static final List<String> POSITION =
            List.of("vehicleId", "registration", "at", "lat", "lng", "speedKmh", "heading", "ignition");
    private static final List<String> TRIP = List.of(
            "id",
            "vehicleId",
            "registration",
            "startedAt",
            "endedAt",
            "fromLat",
            "fromLng",
            "toLat",
            "toLng",
            "distanceKm",
            "movingSeconds",
            "topSpeedKmh");

    @Inject
    Vehicles vehicles;

    @Inject
    Tracks tracks;

    @Inject
    Trips trips;

    /**
     * Every point that is kept, oldest first.
     *
     * @param from null for a day before the end
     * @param to null means this moment; not included
     */
    public Export positions(UUID vehicleId, Instant from, Instant to) {
        String registration = vehicles.get(vehicleId).registration();
        Span span = tracks.span(from, to);
        return Export.of(
                "positions-" + plain(registration),
                "Positions " + registration,
                POSITION,
                (TrackPoint last) -> tracks.following(vehicleId, span, last),
                point -> row(vehicleId, registration, point));
    }

    /** As {@link #positions}. */
    public LineExport line(UUID vehicleId, Instant from, Instant to) {
        String registration = vehicles.get(vehicleId).registration();
        Span span = tracks.span(from, to);
        return new LineExport(
                "positions-" + plain(registration), registration, last -> tracks.following(vehicleId, span, last));
    }

    /**
     * Those that touch the time, newest first.
     *
     * @param from null for seven days before the end
     * @param to null means this moment; not included
     */
    public Export trips(UUID vehicleId, Instant from, Instant to) {
        String registration = vehicles.get(vehicleId).registration();
        return Export.of(
                "trips-" + plain(registration),
                "Trips " + registration,
                TRIP,
                (TripView last) -> trips.following(vehicleId, from, to, last),
                trip -> row(registration, trip));
    }

    private static List<?> row(UUID vehicleId, String registration, TrackPoint point) {
        return Arrays.asList(
                vehicleId,
                registration,
                point.at(),
                point.place().lat(),
                point.place().lng(),
                point.speedKmh(),
                point.heading(),
                point.ignition());
    }

    private static List<?> row(String registration, TripView trip) {
        return Arrays.asList(
                trip.id(),
                trip.vehicleId(),
                registration,
                trip.startedAt(),
                trip.endedAt(),
                trip.from().lat(),
                trip.from().lng(),
                trip.to().lat(),
                trip.to().lng(),
                trip.distanceKm(),
                trip.movingSeconds(),
                trip.topSpeedKmh());
    }

    /** For the name of a file. */
    private static String plain(String registration) {
        return registration.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
