package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baobab.platform.chart.Svg.Anchor;
import org.baobab.platform.template.Formats;

/** The field that bars and lines are drawn in: its axes, their numbers and names. */
final class Plot {
    private static final double SLANT = 35;
    private static final double LONGEST_SLANTED = 120;
    private static final int MOST_TICKS = 5;
    private static final double ROOM_OF_UNIT = 14;

    /** Where categories lie: on the edges (lines), between them (bars), or between them with only as many names as fit (bars along a time). */
    enum Names {
        ON_EDGES,
        BETWEEN,
        SPARSE
    }

    final Scale scale;
    final double left;
    final double right;
    final double top;
    final double bottom;
    final double slot;

    private final Svg svg;
    private final ChartStyle style;
    private final List<String> categories;
    private final List<List<String>> wrapped;
    private final boolean slanted;

    /**
     * @param headroom above the plot for the legend
     */
    Plot(Svg svg, ChartStyle style, List<String> categories, Scale scale, double headroom, double tail, Names names) {
        boolean edge = names == Names.ON_EDGES;
        this.svg = svg;
        this.style = style;
        this.categories = categories;
        this.scale = scale;
        double numbers = scale.ticks().stream()
                .mapToDouble(tick -> Svg.width(scale.label(tick, style.formats()), ChartStyle.TEXT))
                .max()
                .orElse(0);
        left = numbers + 8;
        right = style.width() - Math.max(tail, 2);
        top = headroom + 10;
        int places = edge ? Math.max(1, categories.size() - 1) : Math.max(1, categories.size());
        slot = (right - left) / places;
        wrapped = categories.stream().map(name -> wrap(name, slot - 4)).toList();
        boolean fits = categories.stream().allMatch(name -> fits(name, slot - 4));
        slanted = !fits && names == Names.BETWEEN;
        double depth;
        if (slanted) {
            double longest = categories.stream()
                    .mapToDouble(name -> Math.min(LONGEST_SLANTED, Svg.width(name, ChartStyle.TEXT)))
                    .max()
                    .orElse(0);
            depth = longest * Math.sin(Math.toRadians(SLANT)) + 14;
        } else {
            depth = (names != Names.BETWEEN
                                    ? 1
                                    : wrapped.stream()
                                            .mapToInt(List::size)
                                            .max()
                                            .orElse(1))
                            * 13
                    + 6;
        }
        bottom = Math.max(top + 20, style.height() - depth);
    }

    static int ticks(ChartStyle style) {
        return Math.max(2, Math.min(MOST_TICKS, style.height() / 40));
    }

    double y(double value) {
        return scale.place(value, bottom, top);
    }

    /** What stands above the plot: the legend, and the unit of the numbers. */
    static double headroom(Legend legend, String unit) {
        return legend.height() + (unit.isEmpty() ? 0 : ROOM_OF_UNIT);
    }

    /** @param unit of the numbers; empty for none */
    void axes(String unit) {
        if (!unit.isEmpty()) {
            svg.text("chart-soft", ChartStyle.SOFT, Anchor.START, 0, top - ROOM_OF_UNIT + 4, unit);
        }
        StringBuilder grid = new StringBuilder();
        for (double tick : scale.ticks()) {
            String y = Svg.number(y(tick));
            if (tick != 0) {
                grid.append('M')
                        .append(Svg.number(left))
                        .append(' ')
                        .append(y)
                        .append('H')
                        .append(Svg.number(right));
            }
            svg.text(
                    "chart-soft",
                    ChartStyle.SOFT,
                    Anchor.END,
                    left - 6,
                    y(tick) + 3.5,
                    scale.label(tick, style.formats()));
        }
        svg.stroke("chart-grid", ChartStyle.LINE, 0.75, "", grid.toString());
    }

    /** Above all shapes, or bars would eat half of it. */
    void zeroLine() {
        svg.stroke(
                "chart-zero",
                ChartStyle.SOFT,
                1,
                "",
                "M" + Svg.number(left) + " " + Svg.number(y(0)) + "H" + Svg.number(right));
    }

    void namesBetween() {
        for (int i = 0; i < categories.size(); i++) {
            double middle = left + slot * (i + 0.5);
            if (slanted) {
                slantedName(categories.get(i), middle);
            } else {
                List<String> lines = wrapped.get(i);
                for (int line = 0; line < lines.size(); line++) {
                    svg.text(
                            "chart-soft",
                            ChartStyle.SOFT,
                            Anchor.MIDDLE,
                            middle,
                            bottom + 15 + line * 13,
                            lines.get(line));
                }
            }
        }
    }

    private void slantedName(String name, double middle) {
        double room = Math.min(LONGEST_SLANTED, middle / Math.cos(Math.toRadians(SLANT)));
        String words = Svg.shortened(name, room, ChartStyle.TEXT);
        String turn = " transform=\"rotate(-" + Svg.number(SLANT) + " " + Svg.number(middle + 4) + " "
                + Svg.number(bottom + 12) + ")\"";
        svg.text("chart-soft", ChartStyle.SOFT, Anchor.END, middle + 4, bottom + 12, ChartStyle.TEXT, turn, words);
    }

    /** As many names as there is room for, from the last one back. */
    void sparseNames() {
        int every = every();
        for (int i = categories.size() - 1; i >= 0; i -= every) {
            double half = Svg.width(categories.get(i), ChartStyle.TEXT) / 2;
            double middle = Math.min(right - half, left + slot * (i + 0.5));
            if (middle - half >= 0) {
                svg.text("chart-soft", ChartStyle.SOFT, Anchor.MIDDLE, middle, bottom + 16, categories.get(i));
            }
        }
    }

    private int every() {
        double widest = categories.stream()
                .mapToDouble(name -> Svg.width(name, ChartStyle.TEXT))
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil((Math.min(widest, 90) + 12) / slot));
    }

    /** As many names as there is room for, the first and the last among them. */
    void namesOnEdges() {
        int every = every();
        int last = categories.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean shown = i == last || i % every == 0 && last - i >= every;
            if (shown) {
                Anchor anchor = i == 0 && last > 0 ? Anchor.START : i == last && last > 0 ? Anchor.END : Anchor.MIDDLE;
                String name = Svg.shortened(categories.get(i), Math.max(90, slot * every - 8), ChartStyle.TEXT);
                svg.text("chart-soft", ChartStyle.SOFT, anchor, x(i), bottom + 16, name);
            }
        }
    }

    double x(int category) {
        return categories.size() == 1 ? (left + right) / 2 : left + slot * category;
    }

    static Svg empty(ChartStyle style, String kind, String title) {
        Svg svg = new Svg(style, kind, title, style.nothing());
        svg.stroke(
                "chart-grid", ChartStyle.LINE, 1, "4 4", Svg.rect(0.5, 0.5, style.width() - 1.0, style.height() - 1.0));
        svg.text(
                "chart-soft",
                ChartStyle.SOFT,
                Anchor.MIDDLE,
                style.width() / 2.0,
                style.height() / 2.0 + 4,
                13,
                "",
                style.nothing());
        return svg;
    }

    /** Every number in words, for those who do not see the shapes. */
    static String inWords(List<String> categories, List<Series> series, Formats formats) {
        return inWords(categories, series, formats, true);
    }

    /** @param gaps whether to name what has no number too */
    static String inWords(List<String> categories, List<Series> series, Formats formats, boolean gaps) {
        return series.stream()
                .map(each -> {
                    List<String> pairs = new ArrayList<>();
                    for (int i = 0; i < categories.size(); i++) {
                        Number value = each.at(i);
                        if (value != null || gaps) {
                            pairs.add(categories.get(i) + " " + (value == null ? "–" : formats.number(value)));
                        }
                    }
                    return pairs.isEmpty() ? "" : each.name() + ": " + String.join(", ", pairs);
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static boolean fits(String name, double room) {
        List<String> lines = wrap(name, room);
        return lines.size() <= 2 && lines.stream().allMatch(line -> Svg.width(line, ChartStyle.TEXT) <= room);
    }

    private static List<String> wrap(String name, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Svg.width(longer, ChartStyle.TEXT) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
