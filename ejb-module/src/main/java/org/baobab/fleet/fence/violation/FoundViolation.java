package org.baobab.fleet.fence.violation;

import java.time.Instant;
import java.util.UUID;

/**
 * A violation as it was found.
 *
 * @param fenceId null where the limit is the one that holds everywhere
 * @param speedKmh the most; null where the tracker did not say
 * @param limitKmh null but for speeding
 * @param endedAt null while it goes on
 */
public record FoundViolation(
        UUID id,
        UUID vehicleId,
        ViolationKind kind,
        UUID fenceId,
        String fenceName,
        Instant at,
        double latitude,
        double longitude,
        Float speedKmh,
        Integer limitKmh,
        Instant endedAt) {}
