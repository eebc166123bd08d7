package org.baobab.fleet.fence;

import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/** What should become different about a zone. Its area, its circle and its hours are said anew as a whole. */
public record ChangeGeofence(
        Patch<String> name,
        Patch<FenceKind> kind,
        Patch<GeoPolygon> area,
        Patch<FenceCircle> circle,
        Patch<List<UUID>> vehicleIds,
        Patch<FenceHours> hours,
        Patch<Integer> speedLimitKmh,
        Patch<Integer> dwellSeconds,
        Patch<Boolean> active,
        Patch<String> color) {

    GeofenceFacts of(GeofenceFacts now) {
        // Who names the one shape only means it instead of the other.
        boolean toArea = circle == null && area != null && area.value() != null;
        boolean toCircle = area == null && circle != null && circle.value() != null;
        return new GeofenceFacts(
                Patch.or(name, now.name()),
                Patch.or(kind, now.kind()),
                toCircle ? null : Patch.or(area, now.area()),
                toArea ? null : Patch.or(circle, now.circle()),
                Patch.or(vehicleIds, now.vehicleIds()),
                Patch.or(hours, now.hours()),
                Patch.or(speedLimitKmh, now.speedLimitKmh()),
                Patch.or(dwellSeconds, now.dwellSeconds()),
                Patch.or(active, now.active()),
                Patch.or(color, now.color()));
    }
}
