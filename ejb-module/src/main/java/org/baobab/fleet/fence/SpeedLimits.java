package org.baobab.fleet.fence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How fast vehicles may go wherever they are.
 *
 * @param generalKmh for all that have none of their own; null is no limit
 */
public record SpeedLimits(
        Integer generalKmh,
        @Valid @Size(max = GeofenceFacts.MOST_VEHICLES) List<@NotNull OfVehicle> vehicles) {

    /** Above or below the general one. */
    public record OfVehicle(
            @NotNull UUID vehicleId, @NotNull Integer limitKmh) {}
}
