package org.baobab.fleet.trip;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A place where a vehicle stood between two trips.
 *
 * @param endedAt null while it stands there
 */
public record StopView(
        UUID id,
        UUID vehicleId,
        Instant startedAt,
        @JsonbNillable Instant endedAt,
        GeoPoint place) {}
