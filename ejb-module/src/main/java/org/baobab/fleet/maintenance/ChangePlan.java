package org.baobab.fleet.maintenance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/** What should become different about a plan. Its next day and kilometre follow its rhythm anew where the patch changes that and does not name them. */
public record ChangePlan(
        Patch<UUID> vehicleId,
        Patch<String> name,
        Patch<Integer> everyMonths,
        Patch<Integer> everyDays,
        Patch<Long> everyKm,
        Patch<LocalDate> lastDoneOn,
        Patch<Long> lastDoneKm,
        Patch<LocalDate> dueOn,
        Patch<Long> dueKm,
        Patch<Integer> softDays,
        Patch<Long> softKm,
        Patch<Integer> hardDays,
        Patch<Long> hardKm,
        Patch<String> note,
        Patch<Boolean> active) {

    PlanFacts of(PlanFacts now) {
        boolean sameDays = isSame(everyMonths, now.everyMonths())
                && isSame(everyDays, now.everyDays())
                && isSame(lastDoneOn, now.lastDoneOn());
        boolean sameKm = isSame(everyKm, now.everyKm()) && isSame(lastDoneKm, now.lastDoneKm());
        return new PlanFacts(
                Patch.or(vehicleId, now.vehicleId()),
                Patch.or(name, now.name()),
                Patch.or(everyMonths, now.everyMonths()),
                Patch.or(everyDays, now.everyDays()),
                Patch.or(everyKm, now.everyKm()),
                Patch.or(lastDoneOn, now.lastDoneOn()),
                Patch.or(lastDoneKm, now.lastDoneKm()),
                Patch.or(dueOn, sameDays ? now.dueOn() : null),
                Patch.or(dueKm, sameKm ? now.dueKm() : null),
                Patch.or(softDays, now.softDays()),
                Patch.or(softKm, now.softKm()),
                Patch.or(hardDays, now.hardDays()),
                Patch.or(hardKm, now.hardKm()),
                Patch.or(note, now.note()),
                Patch.or(active, now.active()));
    }

    private static <T> boolean isSame(Patch<T> patch, T now) {
        return Objects.equals(Patch.or(patch, now), now);
    }
}
