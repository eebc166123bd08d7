package org.baobab.fleet.position.rest;

import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.position.NewPosition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point of a vehicle. What is missing or absurd is named in the answer, and keeps no other point of the batch out. */
public record ReportPosition(
        UUID vehicleId,

        @Schema(description = "When it was there; to the millisecond")
        Instant at,

        Spot place,

        @Schema(description = "Above 300 the point is dropped")
        Double speedKmh,

        @Schema(description = "Degrees from north, clockwise")
        Double heading,

        @Schema(description = "Whether the engine is on, where the tracker knows")
        Boolean ignition) {

    /** Any two numbers: whether they are a place is said of each point. */
    public record Spot(Double lat, Double lng) {}

    NewPosition told() {
        return new NewPosition(
                vehicleId,
                at,
                place == null ? null : place.lat(),
                place == null ? null : place.lng(),
                speedKmh,
                heading,
                ignition,
                null,
                null);
    }
}
