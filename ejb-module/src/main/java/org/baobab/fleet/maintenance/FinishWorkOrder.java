package org.baobab.fleet.maintenance;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;

/**
 * The work is done.
 *
 * @param doneOn null for today
 * @param odometerKm when the vehicle came back; null for what its odometer says
 */
public record FinishWorkOrder(
        LocalDate doneOn, @PositiveOrZero Long odometerKm) {}
