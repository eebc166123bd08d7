package org.baobab.fleet.expense;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which expenses are wanted; null for all of them.
 *
 * @param from the first day
 * @param to the last day
 */
public record ExpenseFilter(
        LocalDate from, LocalDate to, UUID vehicleId, UUID driverId, ExpenseKind kind, ExpenseState state) {
    public static ExpenseFilter of(UUID vehicleId) {
        return new ExpenseFilter(null, null, vehicleId, null, null, null);
    }

    public static ExpenseFilter between(LocalDate from, LocalDate to) {
        return new ExpenseFilter(from, to, null, null, null, null);
    }
}
