package org.baobab.fleet.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.money.Money;
import org.baobab.platform.money.TaxedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
    private final Budget budget = new Budget(
            UUID.randomUUID(),
            new BudgetFacts(null, null, BudgetPeriod.MONTH, new Money(new BigDecimal("120000"), "DZD")),
            Instant.parse("2026-11-01T08:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "0, 0, INSIDE",
        "95999.99, 79, INSIDE",
        "96000, 80, NEARLY",
        "119999.99, 99, NEARLY",
        "120000, 100, SPENT",
        "300000, 250, SPENT"
    })
    void level_isReachedAndNotRounded(BigDecimal spent, int percent, BudgetLevel level) {
        assertThat(budget.percent(spent)).isEqualTo(percent);
        assertThat(BudgetLevel.of(budget.percent(spent))).isEqualTo(level);
    }

    @Test
    void period_isTheMonthOrYearInWhichTheDayLies() {
        LocalDate day = LocalDate.of(2028, 2, 10);

        assertThat(BudgetPeriod.MONTH.begin(day)).isEqualTo("2028-02-01");
        assertThat(BudgetPeriod.MONTH.end(day)).isEqualTo("2028-02-29");
        assertThat(BudgetPeriod.YEAR.begin(day)).isEqualTo("2028-01-01");
        assertThat(BudgetPeriod.YEAR.end(day)).isEqualTo("2028-12-31");
    }

    @Test
    void totals_addUpByMonthAndKind() {
        List<ExpenseSums.Row> rows = List.of(
                row("2026-09", ExpenseKind.FUEL, 3, "1190"),
                row("2026-09", ExpenseKind.TOLL, 1, "119"),
                row("2026-10", ExpenseKind.FUEL, 2, "595"));

        ExpenseTotals totals = ExpenseFigures.totals(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31), rows, "DZD");

        assertThat(totals.total().gross().amount()).isEqualByComparingTo("1904");
        assertThat(totals.total().vat().amount()).isEqualByComparingTo("304");
        assertThat(totals.total().count()).isEqualTo(6);
        assertThat(totals.items()).hasSize(3);
        assertThat(totals.months())
                .extracting(
                        ExpenseTotals.Month::month,
                        month -> month.gross().amount().intValue())
                .containsExactly(tuple("2026-09", 1309), tuple("2026-10", 595));
        assertThat(totals.kinds())
                .extracting(ExpenseTotals.Kind::kind)
                .containsExactly(ExpenseKind.FUEL, ExpenseKind.TOLL);
        assertThat(ExpenseTotals.perKm(totals.total().gross(), 1000).amount()).isEqualByComparingTo("1.90");
        assertThat(ExpenseTotals.perKm(totals.total().gross(), 0)).isNull();
    }

    private static ExpenseSums.Row row(String month, ExpenseKind kind, long count, String gross) {
        TaxedMoney sum = TaxedMoney.ofGross(new BigDecimal(gross), new BigDecimal("19"), "DZD");
        return new ExpenseSums.Row(month, null, kind, count, sum);
    }
}
