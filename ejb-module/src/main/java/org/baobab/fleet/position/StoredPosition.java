package org.baobab.fleet.position;

import java.time.Instant;
import java.util.UUID;

/**
 * A point that was stored just now.
 *
 * @param speedKmh null where the tracker did not say
 * @param heading in degrees from north, clockwise; null where the tracker did not say
 * @param ignition null where the tracker does not know
 * @param inOrder whether it is later than all that were known of its vehicle
 */
public record StoredPosition(
        UUID vehicleId,
        Instant at,
        double latitude,
        double longitude,
        Float speedKmh,
        Float heading,
        Boolean ignition,
        boolean inOrder) {}
