package org.baobab.fleet.position;

import java.time.Instant;
import java.util.UUID;

/**
 * A point as somebody sends it: anything may be missing or absurd.
 *
 * @param accuracy in metres
 * @param battery of the tracker, in per cent
 */
public record NewPosition(
        UUID vehicleId,
        Instant at,
        Double latitude,
        Double longitude,
        Double speedKmh,
        Double heading,
        Boolean ignition,
        Double accuracy,
        Double battery) {

    public static NewPosition of(UUID vehicleId, Instant at, double latitude, double longitude) {
        return new NewPosition(vehicleId, at, latitude, longitude, null, null, null, null, null);
    }
}
