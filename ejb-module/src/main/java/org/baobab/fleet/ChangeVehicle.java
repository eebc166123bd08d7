package org.baobab.fleet;

import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/** What should become different about a vehicle. */
public record ChangeVehicle(
        Patch<String> registration,
        Patch<String> brand,
        Patch<String> model,
        Patch<Integer> year,
        Patch<VehicleKind> kind,
        Patch<Fuel> fuel,
        Patch<String> vin,
        Patch<UUID> depotId,
        Patch<Long> odometerKm,
        Patch<String> odometerReason,
        Patch<VehicleStatus> status) {

    VehicleFacts of(VehicleFacts now) {
        return new VehicleFacts(
                Patch.or(registration, now.registration()),
                Patch.or(brand, now.brand()),
                Patch.or(model, now.model()),
                Patch.or(year, now.year()),
                Patch.or(kind, now.kind()),
                Patch.or(fuel, now.fuel()),
                Patch.or(vin, now.vin()),
                Patch.or(depotId, now.depotId()),
                Patch.or(odometerKm, now.odometerKm()),
                Patch.or(odometerReason, null),
                Patch.or(status, now.status()));
    }
}
