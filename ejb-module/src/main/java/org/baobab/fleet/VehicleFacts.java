package org.baobab.fleet;

import java.util.UUID;

/**
 * What is said of a vehicle.
 *
 * @param vin the number on its chassis; null where nobody wrote it down
 * @param depotId where it belongs; null for none
 * @param odometerReason why the odometer says less than before; null otherwise
 * @param status null for what it is, and for {@link VehicleStatus#AVAILABLE} of a new one
 */
public record VehicleFacts(
        String registration,
        String brand,
        String model,
        Integer year,
        VehicleKind kind,
        Fuel fuel,
        String vin,
        UUID depotId,
        Long odometerKm,
        String odometerReason,
        VehicleStatus status) {}
