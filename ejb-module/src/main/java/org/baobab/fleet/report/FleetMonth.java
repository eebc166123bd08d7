package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A month of a fleet in three numbers.
 *
 * @param distanceKm that trackers saw
 * @param consumption litres for 100 km; null where it is not known
 */
public record FleetMonth(YearMonth month, BigDecimal cost, double distanceKm, Double consumption) {
    /** Null where nothing was driven or spent. */
    public BigDecimal costPerKm() {
        return VehicleFigures.perKm(cost, distanceKm);
    }
}
