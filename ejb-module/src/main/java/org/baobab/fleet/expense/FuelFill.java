package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One time at the pump.
 *
 * @param litres null where the receipt does not say
 * @param odometerKm null where nobody looked
 */
record FuelFill(UUID expenseId, LocalDate on, BigDecimal litres, boolean full, Long odometerKm) {}
