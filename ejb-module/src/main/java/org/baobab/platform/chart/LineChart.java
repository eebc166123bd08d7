package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.baobab.platform.chart.Svg.Anchor;
import org.baobab.platform.template.Markup;

/** How numbers run on, one line for each series; where a number is missing the line has a gap. @param unit as that of {@link BarChart} */
public record LineChart(String title, List<String> categories, List<Series> series, String unit) implements Chart {
    private static final String[] DASHES = {"", "6 3", "2 3", "9 3 2 3", "", "4 2"};
    private static final int MOST_MARKED = 16;
    private static final double LINE_OF_NAMES = 13;

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public static LineChart of(String title, List<String> categories, Series... series) {
        return new LineChart(title, categories, List.of(series), "");
    }

    public LineChart in(String otherUnit) {
        return new LineChart(title, categories, series, otherUnit);
    }

    @Override
    public Markup draw(ChartStyle style) {
        if (categories.isEmpty() || Series.areEmpty(series)) {
            return Plot.empty(style, "line", title).markup();
        }
        Svg svg = new Svg(style, "line", title, Plot.inWords(categories, series, style.formats()));
        boolean named = series.size() > 1 && series.size() <= 4;
        double tail = tail(style, named);
        Legend legend = new Legend(named ? List.of() : series, style.width());
        legend.draw(svg, style, (to, part, x, y, size) -> {
            stroke(to, style, part, "M" + Svg.number(x) + " " + Svg.number(y + size / 2) + "h" + Svg.number(size));
            mark(to, style, part, x + size / 2, y + size / 2);
        });
        Plot plot =
                new Plot(svg, style, categories, scale(style), Plot.headroom(legend, unit), tail, Plot.Names.ON_EDGES);
        plot.axes(unit);
        plot.zeroLine();
        for (int part = 0; part < series.size(); part++) {
            line(svg, style, plot, part);
        }
        ends(svg, style, plot, named);
        plot.namesOnEdges();
        return svg.markup();
    }

    private Scale scale(ChartStyle style) {
        double least = series.stream().flatMapToDouble(Series::numbers).min().orElse(0);
        double most = series.stream().flatMapToDouble(Series::numbers).max().orElse(0);
        boolean whole = series.stream().flatMapToDouble(Series::numbers).allMatch(value -> value == Math.rint(value));
        return Scale.of(least, most, Plot.ticks(style), whole);
    }

    /** Names stand at the ends of their lines while they are few: nobody has to look up a colour. */
    private double tail(ChartStyle style, boolean named) {
        double widest = series.stream()
                .mapToDouble(each -> Svg.width(named ? each.name() : "0 000", ChartStyle.TEXT))
                .max()
                .orElse(0);
        return Math.min(widest + 12, style.width() * 0.3);
    }

    private void line(Svg svg, ChartStyle style, Plot plot, int part) {
        Series drawn = series.get(part);
        StringBuilder path = new StringBuilder();
        List<double[]> marks = new ArrayList<>();
        long there = drawn.values().stream().filter(Objects::nonNull).count();
        for (int i = 0; i < categories.size(); i++) {
            Number value = drawn.at(i);
            if (value == null) {
                continue;
            }
            boolean begins = i == 0 || drawn.at(i - 1) == null;
            boolean alone = begins && (i == categories.size() - 1 || drawn.at(i + 1) == null);
            double y = plot.y(value.doubleValue());
            path.append(begins ? 'M' : 'L')
                    .append(Svg.number(plot.x(i)))
                    .append(' ')
                    .append(Svg.number(y));
            if (alone || there <= MOST_MARKED || i % Math.ceilDiv(categories.size(), MOST_MARKED) == 0) {
                marks.add(new double[] {plot.x(i), y});
            }
        }
        stroke(svg, style, part, path.toString());
        marks.forEach(at -> mark(svg, style, part, at[0], at[1]));
    }

    /** The last number of a single line, or the names of several, moved apart where they would meet. */
    private void ends(Svg svg, ChartStyle style, Plot plot, boolean named) {
        record End(int part, int category, double value, double y) {}
        List<End> ends = new ArrayList<>();
        for (int part = 0; part < series.size(); part++) {
            for (int i = categories.size() - 1; i >= 0; i--) {
                Number value = series.get(part).at(i);
                if (value != null) {
                    ends.add(new End(part, i, value.doubleValue(), plot.y(value.doubleValue())));
                    break;
                }
            }
        }
        if (!named && series.size() > 1) {
            return;
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double taken = Double.NEGATIVE_INFINITY;
        for (End end : ends) {
            double y = Math.max(end.y() + 4, taken + LINE_OF_NAMES);
            taken = y;
            double x = named ? plot.right + 8 : plot.x(end.category()) + 8;
            String words = named
                    ? Svg.shortened(series.get(end.part()).name(), style.width() - x, ChartStyle.TEXT)
                    : plot.scale.high() >= 1e6
                            ? plot.scale.label(end.value(), style.formats())
                            : style.formats().number(end.value());
            svg.text("chart-ink", ChartStyle.INK, Anchor.START, x, y, words);
        }
    }

    private static void stroke(Svg svg, ChartStyle style, int part, String path) {
        svg.stroke(
                "chart-trace chart-" + (part % 6 + 1),
                style.palette().colour(part),
                2,
                DASHES[part % DASHES.length],
                path);
    }

    /** A disc, a square, a diamond or a triangle. */
    private static void mark(Svg svg, ChartStyle style, int part, double x, double y) {
        String shape =
                switch (part % 4) {
                    case 0 -> "M%s %sa3 3 0 1 0 6 0a3 3 0 1 0 -6 0z".formatted(Svg.number(x - 3), Svg.number(y));
                    case 1 -> Svg.rect(x - 2.75, y - 2.75, 5.5, 5.5);
                    case 2 -> "M%s %sl3.75 3.75l-3.75 3.75l-3.75 -3.75z".formatted(Svg.number(x), Svg.number(y - 3.75));
                    default -> "M%s %sl3.75 6.5h-7.5z".formatted(Svg.number(x), Svg.number(y - 4));
                };
        svg.path("chart-" + (part % 6 + 1), style.palette().colour(part), shape);
    }
}
