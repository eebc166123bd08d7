package org.baobab.fleet.expense.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseTotals;
import org.baobab.fleet.expense.FuelInterval;
import org.baobab.fleet.expense.VehicleConsumption;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.LineChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.web.faces.Texts;

/** Charts of costs and of consumption. */
@RequestScoped
class CostPlots {
    /** Colours that can still be told apart; the smaller kinds go together. */
    private static final int MOST_KINDS = 5;

    @Inject
    CostWords words;

    @Inject
    FleetWords fleet;

    @Inject
    Texts texts;

    /** Months side by side, the kinds upon one another, the largest at the bottom. */
    Chart months(ExpenseTotals totals) {
        List<String> months =
                totals.months().stream().map(ExpenseTotals.Month::month).toList();
        List<ExpenseKind> kinds = totals.kinds().stream()
                .sorted((one, other) ->
                        other.gross().amount().compareTo(one.gross().amount()))
                .map(ExpenseTotals.Kind::kind)
                .toList();
        List<Series> series = new ArrayList<>();
        List<ExpenseKind> large = kinds.stream().limit(MOST_KINDS).toList();
        large.forEach(kind -> series.add(series(words.kind(kind), totals, months, List.of(kind))));
        List<ExpenseKind> small = kinds.stream().skip(MOST_KINDS).toList();
        if (!small.isEmpty()) {
            series.add(series(texts.of(CostWords.BUNDLE, "plot.others"), totals, months, small));
        }
        return BarChart.stacked(
                        texts.of(CostWords.BUNDLE, "plot.months", words.sign(totals.currency())),
                        months.stream().map(words::month).toList(),
                        series.toArray(Series[]::new))
                .in(words.sign(totals.currency()));
    }

    private static Series series(String name, ExpenseTotals totals, List<String> months, List<ExpenseKind> kinds) {
        List<Number> values = new ArrayList<>();
        for (String month : months) {
            values.add(totals.items().stream()
                    .filter(item -> item.month().equals(month) && kinds.contains(item.kind()))
                    .map(item -> item.gross().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(0, RoundingMode.HALF_UP));
        }
        return new Series(name, values);
    }

    /** What was burnt at each fill, what lies far from usual as marks of their own, and what is usual. */
    Chart consumption(VehicleConsumption consumption) {
        List<String> days = new ArrayList<>();
        List<Number> usual = new ArrayList<>();
        List<Number> measured = new ArrayList<>();
        List<Number> outliers = new ArrayList<>();
        for (FuelInterval each : consumption.items()) {
            days.add(fleet.dayAndMonth(each.to()));
            usual.add(consumption.usual());
            measured.add(each.per100Km());
            outliers.add(each.outlier() == null ? null : each.per100Km());
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series(texts.of(CostWords.BUNDLE, "plot.measured"), measured));
        series.add(new Series(texts.of(CostWords.BUNDLE, "plot.usual"), usual));
        if (consumption.outliers() > 0) {
            series.add(new Series(texts.of(CostWords.BUNDLE, "plot.outliers"), outliers));
        }
        return LineChart.of(texts.of(CostWords.BUNDLE, "plot.consumption"), days, series.toArray(Series[]::new))
                .in("L/100 km");
    }
}
