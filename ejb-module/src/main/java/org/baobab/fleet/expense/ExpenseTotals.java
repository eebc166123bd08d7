package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.baobab.platform.money.Money;

/**
 * What was spent, in the organisation's currency; what was rejected is left out.
 *
 * @param from the first day
 * @param to the last day
 * @param items by month and kind, in this order; a month or kind without any is missing
 * @param months the same by month alone
 * @param kinds the same by kind alone
 */
public record ExpenseTotals(
        LocalDate from,
        LocalDate to,
        String currency,
        Sum total,
        List<MonthKind> items,
        List<Month> months,
        List<Kind> kinds) {

    /**
     * What a kilometre costs.
     *
     * @return with two decimals; null where nothing was driven
     */
    public static Money perKm(Money cost, double km) {
        if (km <= 0 || cost == null) {
            return null;
        }
        return new Money(cost.amount().divide(BigDecimal.valueOf(km), 2, RoundingMode.HALF_UP), cost.currency());
    }

    /** @param count how many expenses */
    public record Sum(long count, Money net, Money vat, Money gross) {}

    /** @param month such as 2026-11 */
    public record MonthKind(String month, ExpenseKind kind, long count, Money net, Money vat, Money gross) {}

    public record Month(String month, long count, Money net, Money vat, Money gross) {}

    public record Kind(ExpenseKind kind, long count, Money net, Money vat, Money gross) {}
}
