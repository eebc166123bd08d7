package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.Doughnut;
import org.baobab.platform.chart.LineChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.report.Figure;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** The plots of the monthly report: days of the month, and the six months up to it. */
final class MonthlyCharts {
    /** Half of a sheet on its side, in pixels of CSS. */
    private static final int WIDTH = 476;

    private static final int HEIGHT = 190;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d");

    private final MonthlyData data;
    private final Texts texts;
    private final Formats formats;

    MonthlyCharts(MonthlyData data, Texts texts, Formats formats) {
        this.data = data;
        this.texts = texts;
        this.formats = formats;
    }

    Map<String, Object> all() {
        return Map.of(
                "use", figure(use()),
                "distance", figure(distance()),
                "kinds", figure(kinds()),
                "costPerKm", figure(months("cost-per-km", sign() + "/km", FleetFigures::costPerKm)),
                "consumption", figure(months("consumption", "L/100 km", MonthlyCharts::litres)),
                "months", figure(costs()),
                "violations", figure(violations()));
    }

    private Chart use() {
        List<Number> shares = data.now().days().stream()
                .<Number>map(day -> day.utilisation() == null ? null : Math.round(day.utilisation() * 100))
                .toList();
        return days("use", "%", shares);
    }

    private Chart distance() {
        List<Number> km = data.now().days().stream()
                .<Number>map(day -> Math.round(day.distanceKm()))
                .toList();
        return days("distance", "km", km);
    }

    private Chart days(String name, String unit, List<Number> values) {
        List<String> days =
                data.now().days().stream().map(day -> DAY.format(day.day())).toList();
        boolean nothing = values.stream().allMatch(value -> value == null || value.longValue() == 0);
        return BarChart.timeline(
                        texts.text(name + ".caption"),
                        days,
                        nothing
                                ? Series.of(texts.text("series." + name))
                                : new Series(texts.text("series." + name), values))
                .in(unit);
    }

    private Chart kinds() {
        List<Doughnut.Part> parts = data.now().costs().entrySet().stream()
                .map(kind -> new Doughnut.Part(texts.text("cost." + kind.getKey()), whole(kind.getValue())))
                .toList();
        return Doughnut.of(texts.text("kinds.caption"), sign(), parts);
    }

    /** Where nothing was spent there is no bar, rather than a row of naughts. */
    private Chart costs() {
        List<Number> sums = data.months().stream()
                .<Number>map(month -> month.cost().signum() == 0 ? null : whole(month.cost()))
                .toList();
        return BarChart.grouped(texts.text("months.caption"), names(), new Series(texts.text("series.cost"), sums))
                .in(sign());
    }

    private Chart months(String name, String unit, Function<FleetFigures, BigDecimal> value) {
        List<Number> values =
                data.months().stream().map(value).<Number>map(each -> each).toList();
        return LineChart.of(texts.text(name + ".caption"), names(), new Series(texts.text("series." + name), values))
                .in(unit);
    }

    private String sign() {
        return formats.sign(data.now().currency());
    }

    private static BigDecimal litres(FleetFigures month) {
        return month.consumption() == null
                ? null
                : BigDecimal.valueOf(month.consumption()).setScale(1, RoundingMode.HALF_UP);
    }

    private Chart violations() {
        List<String> kinds = data.now().violations().keySet().stream()
                .map(kind -> texts.text("violation." + kind))
                .toList();
        return BarChart.grouped(
                texts.text("violations.caption"),
                kinds,
                new Series(
                        texts.text("series.violations"),
                        List.copyOf(data.now().violations().values())));
    }

    private List<String> names() {
        return data.months().stream()
                .map(month -> month.period()
                        .from()
                        .getMonth()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, formats.locale())
                        .replace(".", ""))
                .toList();
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    private static Figure figure(Chart chart) {
        return new Figure(chart, WIDTH, HEIGHT);
    }
}
