package org.baobab.fleet.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.baobab.fleet.dashboard.FleetDashboard;
import org.baobab.fleet.dashboard.FleetDashboard.Month;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.report.DueWeek;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.LineChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** The plots of the dashboard. */
@RequestScoped
class DashboardPlots {
    private static final int PERCENT = 100;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    @Inject
    FleetWords fleet;

    Chart use(FleetDashboard shown) {
        List<Number> shares = shown.days().stream()
                .<Number>map(each -> each.vehicles() == 0 ? null : Math.round(each.used() * PERCENT / each.vehicles()))
                .toList();
        boolean idle = shown.days().stream().allMatch(each -> each.used() == 0);
        return BarChart.timeline(
                        text("use.plot"),
                        shown.days().stream()
                                .map(each -> fleet.dayAndMonth(each.day()))
                                .toList(),
                        idle ? Series.of(text("use")) : new Series(text("use"), shares))
                .in("%");
    }

    Chart costPerKm(FleetDashboard shown) {
        return months(
                shown,
                "cost-per-km",
                amounts.sign(shown.cost().currency()) + "/km",
                month -> month.costPerKm() == null ? null : month.costPerKm().amount());
    }

    Chart consumption(FleetDashboard shown) {
        return months(
                shown,
                "consumption",
                "L/100 km",
                month -> month.consumption() == null ? null : BigDecimal.valueOf(month.consumption()));
    }

    private Chart months(FleetDashboard shown, String name, String unit, Function<Month, Number> value) {
        return LineChart.of(
                        text(name + ".plot"),
                        shown.months().stream()
                                .map(each -> each.month()
                                        .getMonth()
                                        .getDisplayName(TextStyle.SHORT_STANDALONE, locale())
                                        .replace(".", ""))
                                .toList(),
                        new Series(
                                text(name), shown.months().stream().map(value).toList()))
                .in(unit);
    }

    Chart due(FleetDashboard shown) {
        boolean nothing =
                shown.due().stream().allMatch(each -> each.papers() + each.licences() + each.maintenance() == 0);
        return BarChart.stacked(
                text("due.plot"),
                shown.due().stream()
                        .map(each -> each.from() == null ? text("due.late") : fleet.dayAndMonth(each.from()))
                        .toList(),
                nothing
                        ? new Series[] {Series.of(text("due.papers"))}
                        : new Series[] {
                            due(shown, "due.papers", DueWeek::papers),
                            due(shown, "due.licences", DueWeek::licences),
                            due(shown, "due.maintenance", DueWeek::maintenance)
                        });
    }

    private Series due(FleetDashboard shown, String name, ToLongFunction<DueWeek> number) {
        return new Series(
                text(name),
                shown.due().stream().<Number>map(number::applyAsLong).toList());
    }

    private Locale locale() {
        return preferences.getLocale();
    }

    private String text(String key) {
        return texts.of(DashboardWords.BUNDLE, key);
    }
}
