package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;

/**
 * What one vehicle did.
 *
 * @param days on which it was there
 * @param usedDays of those
 * @param fuelLitres from full tank to full tank, and
 * @param fuelKm how far it drove on them; 0 where that is not known
 */
public record VehicleFigures(
        UUID id,
        String registration,
        String name,
        VehicleKind kind,
        VehicleStatus status,
        long days,
        long usedDays,
        double distanceKm,
        BigDecimal cost,
        double fuelLitres,
        double fuelKm,
        long violations) {

    /** 1 for all; null where it was not there. */
    public Double utilisation() {
        return days == 0 ? null : (double) usedDays / days;
    }

    /** Null where it did not drive. */
    public BigDecimal costPerKm() {
        return perKm(cost, distanceKm);
    }

    /** Litres for 100 km; null where it is not known. */
    public Double consumption() {
        return fuelKm <= 0 ? null : fuelLitres * 100 / fuelKm;
    }

    static BigDecimal perKm(BigDecimal cost, double km) {
        return km < 1 || cost.signum() == 0 ? null : cost.divide(BigDecimal.valueOf(km), 2, RoundingMode.HALF_UP);
    }
}
