package org.baobab.fleet;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Marks;
import org.baobab.platform.kernel.Versioned;

/**
 * Where vehicles belong.
 *
 * @param vehicles how many belong there, without those that are retired
 */
public record DepotView(
        UUID id,
        String name,
        GeoPoint place,
        Integer capacity,
        String address,
        long vehicles,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    @Override
    public String mark() {
        return Marks.of(vehicles);
    }
}
