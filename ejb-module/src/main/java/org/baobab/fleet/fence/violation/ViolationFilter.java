package org.baobab.fleet.fence.violation;

import java.time.Instant;
import java.util.UUID;

/**
 * Which violations; null is all.
 *
 * @param from when they began, from then on
 * @param to exclusive
 * @param open whether only those that nobody looked at (true), or only the others (false)
 */
public record ViolationFilter(
        Instant from, Instant to, UUID vehicleId, UUID fenceId, ViolationKind kind, Boolean open) {}
