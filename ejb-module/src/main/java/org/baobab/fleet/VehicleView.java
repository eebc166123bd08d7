package org.baobab.fleet;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Marks;
import org.baobab.platform.kernel.Versioned;

/**
 * A vehicle as the members of its organisation see it.
 *
 * @param trackerId the secret that its tracker sends; null for those who only look, and where it was sealed under another key than today's
 * @param photoDocumentId the first of its photos, or null
 */
public record VehicleView(
        UUID id,
        String registration,
        String brand,
        String model,
        Integer year,
        VehicleKind kind,
        Fuel fuel,
        String vin,
        UUID depotId,
        long odometerKm,
        VehicleStatus status,
        String trackerId,
        UUID photoDocumentId,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    /** As people call it. */
    public String name() {
        return brand + " " + model;
    }

    /** What moves without anybody editing it. */
    @Override
    public String mark() {
        return Marks.of(odometerKm, status, trackerId, photoDocumentId);
    }

    @Override
    public String toString() {
        return "VehicleView[" + registration + "]";
    }
}
