package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.money.Money;

/** What should become different about an expense; the amount is patched in turn, receipts as a whole. */
public record ChangeExpense(
        Patch<UUID> vehicleId,
        Patch<UUID> driverId,
        Patch<ExpenseKind> kind,
        Patch<LocalDate> date,
        Patch<ChangeAmount> amount,
        Patch<BigDecimal> vatRate,
        Patch<Boolean> taxIncluded,
        Patch<BigDecimal> litres,
        Patch<Boolean> fullTank,
        Patch<Long> odometerKm,
        Patch<String> station,
        Patch<String> note,
        Patch<List<UUID>> documentIds) {

    public record ChangeAmount(Patch<BigDecimal> amount, Patch<String> currency) {}

    /** Whether it leaves net, VAT and gross as they are. */
    boolean keepsAmount() {
        return amount == null && vatRate == null && taxIncluded == null;
    }

    ExpenseFacts of(ExpenseFacts now) {
        return new ExpenseFacts(
                Patch.or(vehicleId, now.vehicleId()),
                Patch.or(driverId, now.driverId()),
                Patch.or(kind, now.kind()),
                Patch.or(date, now.date()),
                amount(now.amount()),
                Patch.or(vatRate, now.vatRate()),
                Patch.or(taxIncluded, true),
                Patch.or(litres, now.litres()),
                Patch.or(fullTank, now.fullTank()),
                Patch.or(odometerKm, now.odometerKm()),
                Patch.or(station, now.station()),
                Patch.or(note, now.note()),
                Patch.or(documentIds, now.documentIds()));
    }

    private Money amount(Money now) {
        if (amount == null) {
            return now;
        }
        ChangeAmount wish = amount.value();
        return wish == null
                ? null
                : new Money(Patch.or(wish.amount(), now.amount()), Patch.or(wish.currency(), now.currency()));
    }
}
