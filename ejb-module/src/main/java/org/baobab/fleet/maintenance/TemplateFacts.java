package org.baobab.fleet.maintenance;

import java.util.UUID;
import org.baobab.fleet.VehicleKind;

/** What every vehicle of a kind needs; as {@link PlanFacts}, with a rhythm that has to be there. */
public record TemplateFacts(
        VehicleKind vehicleKind,
        String name,
        Integer everyMonths,
        Integer everyDays,
        Long everyKm,
        Integer softDays,
        Long softKm,
        Integer hardDays,
        Long hardKm,
        String note) {

    /** The plan of a vehicle, whose first round begins now. */
    PlanFacts plan(UUID vehicleId) {
        return new PlanFacts(
                vehicleId,
                name,
                everyMonths,
                everyDays,
                everyKm,
                null,
                null,
                null,
                null,
                softDays,
                softKm,
                hardDays,
                hardKm,
                note,
                true);
    }
}
