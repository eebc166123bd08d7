package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day of a fleet.
 *
 * @param vehicles that were there
 * @param used of those
 * @param distanceKm that trackers saw
 * @param cost of what was spent on it
 */
public record FleetDay(LocalDate day, long vehicles, long used, double distanceKm, BigDecimal cost) {
    /** 1 for all; null where no vehicle was there. */
    public Double utilisation() {
        return vehicles == 0 ? null : (double) used / vehicles;
    }
}
