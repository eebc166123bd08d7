package org.baobab.fleet.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.VehicleStatus;

/**
 * What the report of a month tells.
 *
 * @param months up to six in a row, the one of the report last
 * @param soFar whether the month goes on
 * @param dueTotal how many due dates there are, of which {@code alerts} shows some
 */
record MonthlyData(
        YearMonth month,
        String organization,
        List<FleetFigures> months,
        List<VehicleFigures> vehicles,
        List<FleetAlert> alerts,
        long dueTotal,
        Map<VehicleStatus, Long> states,
        boolean soFar) {

    FleetFigures now() {
        return months.getLast();
    }

    /** The month before. */
    FleetFigures before() {
        return months.get(months.size() - 2);
    }

    long vehiclesKept() {
        return states.entrySet().stream()
                .filter(state -> state.getKey() != VehicleStatus.RETIRED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
