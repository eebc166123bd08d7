package org.baobab.fleet.trip;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A trip of a vehicle.
 *
 * @param endedAt null while it goes on
 * @param to where it ended, or is
 * @param movingSeconds without the time it stood on the way
 */
public record TripView(
        UUID id,
        UUID vehicleId,
        Instant startedAt,
        @JsonbNillable Instant endedAt,
        GeoPoint from,
        GeoPoint to,
        double distanceKm,
        int movingSeconds,
        Float topSpeedKmh) {}
