package org.baobab.fleet.expense;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.money.Money;

/**
 * A budget and how much of it is spent in the period that runs.
 *
 * @param registration of its vehicle; null for all of them
 * @param begins the first day of the period that runs
 * @param ends its last day
 */
public record BudgetView(
        UUID id,
        UUID vehicleId,
        String registration,
        ExpenseKind kind,
        BudgetPeriod period,
        Money amount,
        LocalDate begins,
        LocalDate ends,
        Money spent,
        int percent,
        BudgetLevel level,
        Instant createdAt,
        @JsonbTransient long version)
        implements Versioned {

    /** What is spent moves past the version. */
    @Override
    public String mark() {
        return Integer.toHexString((begins + " " + spent).hashCode());
    }
}
