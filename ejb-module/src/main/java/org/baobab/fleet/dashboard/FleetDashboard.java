package org.baobab.fleet.dashboard;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.report.DueWeek;
import org.baobab.fleet.report.FleetAlert;
import org.baobab.platform.money.Money;

/**
 * How a fleet is doing.
 *
 * @param at when it was counted
 * @param from the first of the days that are told of
 * @param to the last one
 * @param utilisation days of use among all days on which vehicles were there, 1 for all; null without any vehicle
 * @param costPerKm null, and so left out of JSON, where nothing was driven or spent
 * @param consumption litres for 100 km; null where it is not known
 * @param previous the same over as many days just before
 * @param alertCounts how many of each kind there are
 * @param alerts the most urgent first, some of each kind
 * @param costs by kind, the highest first
 * @param months six, this one last
 * @param due what is too late, and then week by week from today on
 */
public record FleetDashboard(
        Instant at,
        LocalDate from,
        LocalDate to,
        Counts counts,
        @JsonbNillable Double utilisation,
        double distanceKm,
        Money cost,
        Money costPerKm,
        @JsonbNillable Double consumption,
        Previous previous,
        Map<FleetAlert.Kind, Long> alertCounts,
        List<FleetAlert> alerts,
        List<Day> days,
        Map<String, Money> costs,
        List<Month> months,
        List<DueWeek> due) {

    /** Vehicles by what they are up to, and what else there is. */
    public record Counts(
            long vehicles,
            long available,
            long assigned,
            long maintenance,
            long retired,
            long drivers,
            long depots,
            long assignments) {}

    public record Previous(
            @JsonbNillable Double utilisation,
            double distanceKm,
            Money cost,
            Money costPerKm,
            @JsonbNillable Double consumption) {}

    public record Month(
            YearMonth month,
            Money cost,
            double distanceKm,
            Money costPerKm,
            @JsonbNillable Double consumption) {}

    /** @param used vehicles that drove or were assigned */
    public record Day(LocalDate day, long vehicles, long used, double distanceKm, Money cost) {
        /** 1 for all; null where no vehicle was there. */
        public Double share() {
            return vehicles == 0 ? null : (double) used / vehicles;
        }
    }

    /** Whether there is no vehicle yet. */
    public boolean withoutVehicles() {
        return counts.vehicles() == 0;
    }

    public long alertTotal() {
        return alertCounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
