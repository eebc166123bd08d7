package org.baobab.fleet.position;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * Where a vehicle was last.
 *
 * @param battery of its tracker, in per cent
 */
public record PlaceView(
        UUID vehicleId,
        String registration,
        Instant at,
        GeoPoint place,
        Float speedKmh,
        Float heading,
        Boolean ignition,
        Float battery) {}
