package org.baobab.fleet.fence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A zone as it is watched.
 *
 * @param vehicles null is all
 * @param hours null is always
 * @param speedLimitKmh null is none
 */
public record FencePlan(
        UUID id,
        String name,
        FenceKind kind,
        FenceShape shape,
        Set<UUID> vehicles,
        Hours hours,
        Integer speedLimitKmh,
        Duration dwell) {

    public boolean isFor(UUID vehicle) {
        return vehicles == null || vehicles.contains(vehicle);
    }

    public boolean counts(Instant at, ZoneId zone) {
        return hours == null || hours.cover(LocalDateTime.ofInstant(at, zone));
    }

    /** When those hours began in which a moment lies; null where there are none, or no other. */
    public Instant hoursBegin(Instant within, ZoneId zone) {
        return hours == null ? null : instant(hours.beginOf(LocalDateTime.ofInstant(within, zone)), zone);
    }

    /** When those hours end in which a moment lies; null where there are none, or no other. */
    public Instant hoursEnd(Instant within, ZoneId zone) {
        return hours == null ? null : instant(hours.endOf(LocalDateTime.ofInstant(within, zone)), zone);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }
}
