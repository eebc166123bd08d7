package org.baobab.fleet.rest;

import java.util.UUID;
import org.baobab.fleet.AvailableVehicle;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleKind;
import org.baobab.platform.geo.GeoPoint;

/**
 * A vehicle that can be had now, as the API tells of it.
 *
 * @param depot null where it belongs to none
 */
public record AvailableView(
        UUID id,
        String registration,
        String brand,
        String model,
        VehicleKind kind,
        Fuel fuel,
        long odometerKm,
        Home depot) {

    /** Where it stands. */
    public record Home(UUID id, String name, GeoPoint place) {}

    static AvailableView of(AvailableVehicle vehicle) {
        AvailableVehicle.Home depot = vehicle.depot();
        return new AvailableView(
                vehicle.id(),
                vehicle.registration(),
                vehicle.brand(),
                vehicle.model(),
                vehicle.kind(),
                vehicle.fuel(),
                vehicle.odometerKm(),
                depot == null ? null : new Home(depot.id(), depot.name(), depot.place()));
    }
}
