package org.baobab.fleet.fence;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.geo.Ring;

/**
 * What somebody says of a zone; either its area or its circle.
 *
 * @param vehicleIds whom it is for; null or empty is all vehicles
 * @param hours null is always
 * @param speedLimitKmh inside; null is none of its own
 * @param dwellSeconds how long a vehicle must have been where it should not be before that counts; null is not at all
 * @param active null is yes
 * @param color as {@code #1B6B52}; null is the colour of its kind
 */
public record GeofenceFacts(
        String name,
        FenceKind kind,
        GeoPolygon area,
        FenceCircle circle,
        @Size(max = GeofenceFacts.MOST_VEHICLES) List<UUID> vehicleIds,
        FenceHours hours,
        Integer speedLimitKmh,
        Integer dwellSeconds,
        Boolean active,
        String color) {
    static final int MOST_VEHICLES = 1_000;
    static final int MOST_CORNERS = Ring.MOST_CORNERS;
}
