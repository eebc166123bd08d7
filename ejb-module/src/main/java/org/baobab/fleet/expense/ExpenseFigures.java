package org.baobab.fleet.expense;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.fleet.Establishment;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.money.Money;
import org.baobab.platform.money.TaxedMoney;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** What vehicles cost, summed; of the organisation that the caller has entered, in its currency, without what was rejected. */
@Stateless
@NeedsApp(App.FLEET)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExpenseFigures {
    private static final long LONGEST_DAYS = 3660;

    @Inject
    ExpenseSums sums;

    @Inject
    Establishment home;

    /**
     * By month and kind.
     *
     * @param filter both days may be missing: then it is the year up to today
     */
    @Needs(Role.VIEWER)
    public ExpenseTotals totals(ExpenseFilter filter) {
        LocalDate to = filter.to() == null ? home.today() : filter.to();
        LocalDate from = filter.from() == null ? to.withDayOfMonth(1).minusMonths(11) : filter.from();
        if (from.isAfter(to)) {
            throw new RuleViolationException("from", "period.reversed");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new RuleViolationException("from", "period.long", Map.of("most", LONGEST_DAYS));
        }
        List<ExpenseSums.Row> rows = sums.of(
                new ExpenseFilter(from, to, filter.vehicleId(), filter.driverId(), filter.kind(), filter.state()),
                false);
        return totals(from, to, rows, home.currency());
    }

    /** What each vehicle cost, with tax, from a day to a day; one that cost nothing is missing. */
    @Needs(Role.VIEWER)
    public Map<UUID, Money> perVehicle(LocalDate from, LocalDate to) {
        return grossBy(ExpenseFilter.between(from, to), ExpenseSums.Row::vehicleId);
    }

    /** What each vehicle cost by kind, with tax. */
    @Needs(Role.VIEWER)
    public Map<UUID, Map<ExpenseKind, Money>> perVehicleAndKind(LocalDate from, LocalDate to) {
        Map<UUID, Map<ExpenseKind, Money>> found = new LinkedHashMap<>();
        for (ExpenseSums.Row row : sums.of(ExpenseFilter.between(from, to), true)) {
            found.computeIfAbsent(row.vehicleId(), vehicle -> new TreeMap<>())
                    .merge(row.kind(), row.sum().grossMoney(), ExpenseFigures::plus);
        }
        return found;
    }

    /**
     * What a kilometre of a vehicle cost, with all that was spent on it, by the readings of its odometer.
     *
     * @return null where it was not driven, or nobody looked at its odometer
     */
    @Needs(Role.VIEWER)
    public Money perDrivenKm(UUID vehicleId, LocalDate from, LocalDate to) {
        Money cost = totals(new ExpenseFilter(from, to, vehicleId, null, null, null))
                .total()
                .gross();
        return ExpenseTotals.perKm(cost, sums.driven(vehicleId, from, to));
    }

    private <K> Map<K, Money> grossBy(ExpenseFilter filter, Function<ExpenseSums.Row, K> key) {
        Map<K, Money> found = new LinkedHashMap<>();
        sums.of(filter, true)
                .forEach(row -> found.merge(key.apply(row), row.sum().grossMoney(), ExpenseFigures::plus));
        return found;
    }

    private static Money plus(Money one, Money other) {
        return new Money(one.amount().add(other.amount()), one.currency());
    }

    static ExpenseTotals totals(LocalDate from, LocalDate to, List<ExpenseSums.Row> rows, String currency) {
        Tally all = new Tally(currency);
        Map<String, Tally> months = new TreeMap<>();
        Map<ExpenseKind, Tally> kinds = new TreeMap<>();
        rows.forEach(row -> {
            all.add(row);
            months.computeIfAbsent(row.month(), month -> new Tally(currency)).add(row);
            kinds.computeIfAbsent(row.kind(), kind -> new Tally(currency)).add(row);
        });
        Map<String, Map<ExpenseKind, Tally>> both = new TreeMap<>();
        rows.forEach(row -> both.computeIfAbsent(row.month(), month -> new TreeMap<>())
                .computeIfAbsent(row.kind(), kind -> new Tally(currency))
                .add(row));
        return new ExpenseTotals(
                from,
                to,
                currency,
                new ExpenseTotals.Sum(all.count, all.sum.netMoney(), all.sum.vatMoney(), all.sum.grossMoney()),
                both.entrySet().stream()
                        .flatMap(month -> month.getValue().entrySet().stream()
                                .map(kind -> kind.getValue().monthKind(month.getKey(), kind.getKey())))
                        .toList(),
                months.entrySet().stream()
                        .map(each -> each.getValue().month(each.getKey()))
                        .toList(),
                kinds.entrySet().stream()
                        .map(each -> each.getValue().kind(each.getKey()))
                        .toList());
    }

    /** Adds up. */
    private static final class Tally {
        private long count;
        private TaxedMoney sum;

        Tally(String currency) {
            sum = TaxedMoney.nothing(currency);
        }

        void add(ExpenseSums.Row row) {
            count += row.count();
            sum = sum.plus(row.sum());
        }

        ExpenseTotals.MonthKind monthKind(String month, ExpenseKind kind) {
            return new ExpenseTotals.MonthKind(month, kind, count, sum.netMoney(), sum.vatMoney(), sum.grossMoney());
        }

        ExpenseTotals.Month month(String month) {
            return new ExpenseTotals.Month(month, count, sum.netMoney(), sum.vatMoney(), sum.grossMoney());
        }

        ExpenseTotals.Kind kind(ExpenseKind kind) {
            return new ExpenseTotals.Kind(kind, count, sum.netMoney(), sum.vatMoney(), sum.grossMoney());
        }
    }
}
