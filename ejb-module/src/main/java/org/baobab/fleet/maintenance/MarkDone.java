package org.baobab.fleet.maintenance;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * It was done.
 *
 * @param doneOn null for today
 * @param odometerKm null for what the odometer says
 */
public record MarkDone(
        LocalDate doneOn,
        @PositiveOrZero Long odometerKm,
        @Size(max = 500) String note) {}
