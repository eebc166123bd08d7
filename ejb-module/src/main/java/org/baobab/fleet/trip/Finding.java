package org.baobab.fleet.trip;

import java.util.List;
import org.baobab.fleet.trip.Trail.Share;

/** What the finder tells; a later one of the same kind and beginning takes the place of an earlier one. */
sealed interface Finding {
    long since();

    /** @param until null while it stands there */
    record Stop(long since, Long until, double lat, double lng) implements Finding {}

    record Trip(
            long since,
            double lat,
            double lng,
            Sample until,
            boolean goesOn,
            double metres,
            Float topSpeed,
            List<Share> shares)
            implements Finding {
        int seconds() {
            return shares.stream().mapToInt(Share::seconds).sum();
        }
    }
}
