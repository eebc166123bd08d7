package org.baobab.fleet.expense;

import jakarta.json.bind.annotation.JsonbTransient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.money.Money;

/**
 * An expense.
 *
 * @param amount what was paid, with tax; the same as {@code gross}
 * @param vatRate null where several rates come together
 * @param converted {@code gross} in the organisation's currency, at the rate of the day on which it was written
 * @param reason why it was rejected
 * @param workOrderId the work order that made it
 * @param createdBy who submitted it; null for an API key
 */
public record ExpenseView(
        UUID id,
        UUID vehicleId,
        String registration,
        UUID driverId,
        ExpenseKind kind,
        LocalDate date,
        Money amount,
        BigDecimal vatRate,
        Money net,
        Money vat,
        Money gross,
        Money converted,
        BigDecimal litres,
        boolean fullTank,
        Long odometerKm,
        String station,
        String note,
        List<UUID> documentIds,
        ExpenseState state,
        String reason,
        UUID decidedBy,
        Instant decidedAt,
        UUID workOrderId,
        Instant createdAt,
        UUID createdBy,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    static ExpenseView of(Expense expense, String registration) {
        ExpenseFacts facts = expense.facts();
        return new ExpenseView(
                expense.id(),
                facts.vehicleId(),
                registration,
                facts.driverId(),
                facts.kind(),
                facts.date(),
                expense.paid().grossMoney(),
                facts.vatRate(),
                expense.paid().netMoney(),
                expense.paid().vatMoney(),
                expense.paid().grossMoney(),
                expense.own().grossMoney(),
                facts.litres(),
                facts.fullTank(),
                facts.odometerKm(),
                facts.station(),
                facts.note(),
                facts.documentIds(),
                expense.state(),
                expense.reason(),
                expense.decidedBy(),
                expense.decidedAt(),
                expense.workOrderId(),
                expense.createdAt(),
                expense.createdBy(),
                expense.changedAt(),
                expense.version());
    }
}
