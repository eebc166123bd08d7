package org.baobab.fleet.position;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A point that is one: complete, and on the earth.
 *
 * @param index its place in what was sent
 * @param millis since 1970
 */
record Point(
        int index,
        UUID vehicleId,
        long millis,
        GeoPoint place,
        Float speedKmh,
        Float heading,
        Boolean ignition,
        Float battery) {

    Fix fix() {
        return new Fix(millis, place);
    }

    StoredPosition stored(boolean inOrder) {
        return new StoredPosition(
                vehicleId,
                Instant.ofEpochMilli(millis),
                place.lat(),
                place.lng(),
                speedKmh,
                heading,
                ignition,
                inOrder);
    }

    /** Where a vehicle was, and when. */
    record Fix(long millis, GeoPoint place) {
        /** A receiver is out by so many metres, and standing still twice within a second is no journey. */
        private static final double BLUR = 100;

        private static final double HOUR = 3_600_000;

        boolean isReachable(Fix other, int topSpeed) {
            double hours = Math.abs(other.millis - millis) / HOUR;
            return place.metresTo(other.place) <= topSpeed * 1_000 * hours + BLUR;
        }
    }
}
