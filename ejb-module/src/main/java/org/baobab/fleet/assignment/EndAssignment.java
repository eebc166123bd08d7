package org.baobab.fleet.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * The vehicle is back.
 *
 * @param odometerReason only where the odometer shows less than was known
 */
public record EndAssignment(
        @NotNull @PositiveOrZero Long odometerKm,
        @Size(max = 200) String odometerReason) {}
