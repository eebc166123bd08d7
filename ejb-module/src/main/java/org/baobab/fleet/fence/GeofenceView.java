package org.baobab.fleet.fence;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * A zone as the members of its organisation see it.
 *
 * @param vehicleIds null is all vehicles
 */
public record GeofenceView(
        UUID id,
        String name,
        FenceKind kind,
        GeoPolygon area,
        FenceCircle circle,
        List<UUID> vehicleIds,
        FenceHours hours,
        Integer speedLimitKmh,
        int dwellSeconds,
        boolean active,
        String color,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    static GeofenceView of(Geofence fence) {
        GeofenceFacts facts = fence.facts();
        return new GeofenceView(
                fence.id(),
                facts.name(),
                facts.kind(),
                facts.area(),
                facts.circle(),
                facts.vehicleIds(),
                facts.hours(),
                facts.speedLimitKmh(),
                facts.dwellSeconds(),
                facts.active(),
                facts.color(),
                fence.createdAt(),
                fence.changedAt(),
                fence.version());
    }
}
