package org.baobab.fleet;

import java.util.UUID;

/**
 * Which vehicles a list shows; null for whichever.
 *
 * @param text a part of the registration, the brand or the model, however it is spaced and also with a typing mistake
 */
public record VehicleFilter(String text, VehicleStatus status, VehicleKind kind, Fuel fuel, UUID depotId) {
    public static VehicleFilter all() {
        return new VehicleFilter(null, null, null, null, null);
    }
}
