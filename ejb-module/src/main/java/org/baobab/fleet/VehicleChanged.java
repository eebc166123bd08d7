package org.baobab.fleet;

import java.util.UUID;

/** Something became of a vehicle; told inside the transaction. */
public record VehicleChanged(UUID vehicleId, UUID organizationId, Kind kind) {
    public enum Kind {
        CREATED,
        /** What is said of it, its odometer or its photos. */
        CHANGED,
        STATUS,
        RETIRED,
        DELETED
    }
}
