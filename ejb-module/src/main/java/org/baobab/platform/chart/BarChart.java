package org.baobab.platform.chart;

import java.util.List;
import java.util.Objects;
import org.baobab.platform.chart.Svg.Anchor;
import org.baobab.platform.template.Markup;

/**
 * Bars by category, those of several series beside one another or one upon the other.
 *
 * @param timeline whether categories are moments that follow one another: then not each is named, only as many as fit
 * @param unit of the numbers, at their axis; empty where the title says it
 */
public record BarChart(
        String title, List<String> categories, List<Series> series, boolean stacked, boolean timeline, String unit)
        implements Chart {
    private static final double SHARE_OF_SLOT = 0.68;
    private static final double WIDEST = 56;
    private static final int MOST_LABELS = 16;

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public static BarChart grouped(String title, List<String> categories, Series... series) {
        return new BarChart(title, categories, List.of(series), false, false, "");
    }

    public static BarChart stacked(String title, List<String> categories, Series... series) {
        return new BarChart(title, categories, List.of(series), true, false, "");
    }

    /** One upon the other, along a time. */
    public static BarChart timeline(String title, List<String> categories, Series... series) {
        return new BarChart(title, categories, List.of(series), true, true, "");
    }

    public BarChart in(String otherUnit) {
        return new BarChart(title, categories, series, stacked, timeline, otherUnit);
    }

    @Override
    public Markup draw(ChartStyle style) {
        if (categories.isEmpty() || Series.areEmpty(series)) {
            return Plot.empty(style, "bar", title).markup();
        }
        Svg svg = new Svg(style, "bar", title, Plot.inWords(categories, series, style.formats(), !timeline));
        Legend legend = new Legend(series, style.width());
        legend.draw(svg, style, (to, part, x, y, size) -> bar(to, style, part, x, y, size, size));
        Plot.Names names = timeline ? Plot.Names.SPARSE : Plot.Names.BETWEEN;
        Plot plot = new Plot(svg, style, categories, scale(style), Plot.headroom(legend, unit), 0, names);
        plot.axes(unit);
        for (int category = 0; category < categories.size(); category++) {
            if (stacked) {
                pile(svg, style, plot, category);
            } else {
                group(svg, style, plot, category);
            }
        }
        plot.zeroLine();
        if (timeline) {
            plot.sparseNames();
        } else {
            plot.namesBetween();
        }
        return svg.markup();
    }

    private Scale scale(ChartStyle style) {
        double least = 0;
        double most = 0;
        boolean whole = true;
        for (int category = 0; category < categories.size(); category++) {
            double up = 0;
            double down = 0;
            for (Series each : series) {
                double value = each.at(category) == null ? 0 : each.at(category).doubleValue();
                whole &= value == Math.rint(value);
                up = stacked ? up + Math.max(0, value) : Math.max(up, value);
                down = stacked ? down + Math.min(0, value) : Math.min(down, value);
            }
            most = Math.max(most, up);
            least = Math.min(least, down);
        }
        return Scale.of(least, most, Plot.ticks(style), whole);
    }

    private void group(Svg svg, ChartStyle style, Plot plot, int category) {
        double room = Math.min(plot.slot * SHARE_OF_SLOT, WIDEST * series.size());
        double width = room / series.size();
        double x = plot.left + plot.slot * (category + 0.5) - room / 2;
        for (int part = 0; part < series.size(); part++) {
            Number value = series.get(part).at(category);
            if (value != null) {
                double gap = series.size() > 1 ? Math.min(1.5, width * 0.1) : 0;
                upright(svg, style, plot, part, x + gap / 2, width - gap, 0, value.doubleValue());
                label(svg, style, plot, x + width / 2, width, value);
            }
            x += width;
        }
    }

    private void pile(Svg svg, ChartStyle style, Plot plot, int category) {
        double width = Math.min(plot.slot * SHARE_OF_SLOT, WIDEST);
        double x = plot.left + plot.slot * (category + 0.5) - width / 2;
        double up = 0;
        double down = 0;
        for (int part = 0; part < series.size(); part++) {
            Number number = series.get(part).at(category);
            double value = number == null ? 0 : number.doubleValue();
            double from = value < 0 ? down : up;
            if (value != 0) {
                upright(svg, style, plot, part, x, width, from, from + value);
            }
            up += Math.max(0, value);
            down += Math.min(0, value);
        }
        if (up > 0 && down == 0) {
            label(svg, style, plot, x + width / 2, plot.slot, up);
        }
    }

    /** What is there at all is at least one point high. */
    private static void upright(
            Svg svg, ChartStyle style, Plot plot, int part, double x, double width, double from, double to) {
        double top = plot.y(Math.max(from, to));
        double height = plot.y(Math.min(from, to)) - top;
        double seen = to == from ? 0 : Math.max(1, height);
        bar(svg, style, part, x, to < from ? top : top - (seen - height), width, seen);
    }

    private static void bar(Svg svg, ChartStyle style, int part, double x, double y, double width, double height) {
        svg.path("chart-" + (part % 6 + 1), style.palette().colour(part), Svg.rect(x, y, width, height));
        String lines = Hatching.of(part, x, y, width, height);
        if (!lines.isEmpty()) {
            svg.stroke("chart-hatch", ChartStyle.PAPER, 0.9, "", lines);
        }
    }

    /** The number itself, where there are few and it fits. */
    private void label(Svg svg, ChartStyle style, Plot plot, double middle, double room, Number value) {
        long shown = stacked
                ? categories.size()
                : series.stream()
                        .flatMap(each -> each.values().stream())
                        .filter(Objects::nonNull)
                        .count();
        double number = value.doubleValue();
        boolean large = Math.max(Math.abs(plot.scale.high()), Math.abs(plot.scale.low())) >= 1e6;
        String words = large
                ? new Scale(plot.scale.low(), plot.scale.high(), plot.scale.step() / 10).label(number, style.formats())
                : style.formats().number(value);
        if (shown <= MOST_LABELS && Svg.width(words, 10) <= room + 4) {
            double y = number < 0 ? plot.y(number) + 11 : plot.y(number) - 3;
            svg.text("chart-ink", ChartStyle.INK, Anchor.MIDDLE, middle, y, 10, "", words);
        }
    }
}
