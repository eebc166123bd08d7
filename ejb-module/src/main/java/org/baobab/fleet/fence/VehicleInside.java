package org.baobab.fleet.fence;

import java.time.Instant;
import java.util.UUID;

/**
 * How a vehicle stands to a zone, as of its last position.
 *
 * @param since since when it is inside, or outside
 */
public record VehicleInside(UUID vehicleId, String registration, boolean inside, Instant since) {}
