package org.baobab.fleet.maintenance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done to a vehicle, and how often.
 *
 * @param everyMonths or {@code everyDays}, not both; with neither and without {@code everyKm} it is done once, at {@code dueOn} or {@code dueKm}
 * @param lastDoneOn null for today, where the next day is to be computed
 * @param lastDoneKm null for what the odometer says now
 * @param dueOn null for the day that follows from the rhythm
 * @param dueKm null for the kilometre that follows from the rhythm
 * @param softDays so long before it is due it is soon; null for 30
 * @param softKm the same in kilometres; null for 1000
 * @param hardDays so long after it is due it is overdue; null for 0
 * @param hardKm the same in kilometres; null for 0
 * @param active null for true
 */
public record PlanFacts(
        UUID vehicleId,
        String name,
        Integer everyMonths,
        Integer everyDays,
        Long everyKm,
        LocalDate lastDoneOn,
        Long lastDoneKm,
        LocalDate dueOn,
        Long dueKm,
        Integer softDays,
        Long softKm,
        Integer hardDays,
        Long hardKm,
        String note,
        Boolean active) {

    PlanRhythm rhythm() {
        return new PlanRhythm(everyMonths, everyDays, everyKm);
    }

    PlanThresholds thresholds() {
        return new PlanThresholds(softDays, softKm, hardDays, hardKm);
    }
}
