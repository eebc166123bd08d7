package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a fleet did in a period.
 *
 * @param days each of the period that has begun, the oldest first
 * @param distanceKm of all vehicles, also of those without a tracker
 * @param costs by kind, the highest first
 * @param consumption litres for 100 km; null where it is not known
 * @param violations by kind
 */
public record FleetFigures(
        FleetPeriod period,
        String currency,
        List<FleetDay> days,
        double distanceKm,
        Map<String, BigDecimal> costs,
        Double consumption,
        Map<String, Long> violations) {

    /** 1 for all; null where no vehicle was there. */
    public Double utilisation() {
        long there = days.stream().mapToLong(FleetDay::vehicles).sum();
        long used = days.stream().mapToLong(FleetDay::used).sum();
        return there == 0 ? null : (double) used / there;
    }

    public BigDecimal cost() {
        return costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null where nothing was driven or nothing was spent. */
    public BigDecimal costPerKm() {
        return VehicleFigures.perKm(cost(), distanceKm);
    }

    public long violationCount() {
        return violations.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is nothing to tell but that vehicles stood there. */
    public boolean isNothing() {
        return days.stream().allMatch(day -> day.used() == 0)
                && distanceKm < 1
                && cost().signum() == 0
                && violationCount() == 0;
    }
}
