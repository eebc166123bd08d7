package org.baobab.fleet.fence.violation;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A violation as the members of the organisation see it.
 *
 * @param registration of the vehicle
 * @param fenceId the zone, which may be gone by now; null where the limit is the one that holds everywhere
 * @param fenceName as it was called then
 * @param at when it began
 * @param place where it began
 * @param endedAt null while it goes on
 * @param speedKmh the most; null where the tracker did not say
 * @param limitKmh null but for speeding
 * @param foundAt when Baobab knew
 * @param driver who had the vehicle then; null where nobody was assigned
 * @param acknowledgedAt null while nobody looked at it
 */
public record ViolationView(
        UUID id,
        ViolationKind kind,
        UUID vehicleId,
        String registration,
        UUID fenceId,
        String fenceName,
        Instant at,
        GeoPoint place,
        Instant endedAt,
        Double speedKmh,
        Integer limitKmh,
        Instant foundAt,
        String driver,
        Instant acknowledgedAt,
        UUID acknowledgedBy,
        String note) {}
