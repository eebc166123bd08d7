package org.baobab.fleet.fence;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * How far a vehicle is from a depot.
 *
 * @param at when the vehicle was last seen
 * @param place the depot's
 * @param distanceKm over the ground, by the shortest way
 */
public record DepotDistance(
        UUID vehicleId,
        String registration,
        Instant at,
        UUID depotId,
        String depotName,
        GeoPoint place,
        double distanceKm) {}
