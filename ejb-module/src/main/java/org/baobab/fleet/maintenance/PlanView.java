package org.baobab.fleet.maintenance;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * A plan and where it stands today.
 *
 * @param daysLeft to the day on which it is due; negative where that is past
 * @param kmLeft to the kilometre at which it is due
 * @param expectedOn when it is due, by its day or by what the vehicle drives a day
 * @param resetBy the account that said last that it was done; null for nobody, or an API key
 */
public record PlanView(
        UUID id,
        UUID vehicleId,
        String registration,
        String name,
        Integer everyMonths,
        Integer everyDays,
        Long everyKm,
        LocalDate lastDoneOn,
        Long lastDoneKm,
        LocalDate dueOn,
        Long dueKm,
        int softDays,
        long softKm,
        int hardDays,
        long hardKm,
        String note,
        boolean active,
        PlanStage stage,
        Long daysLeft,
        Long kmLeft,
        LocalDate expectedOn,
        long odometerKm,
        UUID templateId,
        Instant resetAt,
        UUID resetBy,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    /** Its stage moves with the day and with the odometer, past the version. */
    @Override
    public String mark() {
        return Integer.toHexString(Objects.hash(stage, daysLeft, kmLeft, expectedOn, registration));
    }
}
