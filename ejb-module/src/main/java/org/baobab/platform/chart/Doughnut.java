package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.baobab.platform.chart.Svg.Anchor;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Markup;

/** What a whole is made of. More than six parts become five and one for all others. */
public record Doughnut(String title, List<Part> parts, String middle) implements Chart {
    private static final int MOST = 6;
    private static final double SMALLEST_LABELLED = 0.05;
    private static final double HOLE = 0.58;
    private static final double ROW = 20;
    private static final int ROOMY = 400;

    public record Part(String name, Number value) {
        public Part {
            if (!Double.isFinite(value.doubleValue()) || value.doubleValue() < 0) {
                throw new IllegalArgumentException("a part of a whole is not negative: " + name + " " + value);
            }
        }

        double size() {
            return value.doubleValue();
        }
    }

    public Doughnut {
        parts = List.copyOf(parts);
    }

    /** @param middle a short text in the ring, such as the total */
    public static Doughnut of(String title, String middle, List<Part> parts) {
        return new Doughnut(title, parts, middle);
    }

    @Override
    public Markup draw(ChartStyle style) {
        double total = parts.stream().mapToDouble(Part::size).sum();
        if (total <= 0) {
            return Plot.empty(style, "doughnut", title).markup();
        }
        List<Part> shown = shown(style.others());
        Formats formats = style.formats();
        String words = shown.stream()
                .map(part -> part.name() + " " + formats.percent(part.size() / total, 1))
                .collect(Collectors.joining(", "));
        Svg svg = new Svg(style, "doughnut", title, words);
        double radius = Math.min(style.height() / 2.0 - 2, style.width() * 0.25);
        double centre = radius + 2;
        double middleY = style.height() / 2.0;
        double from = 0;
        for (int i = 0; i < shown.size(); i++) {
            double to = from + shown.get(i).size() / total;
            if (to > from) {
                segment(svg, style, i, centre, middleY, radius, from, to);
            }
            from = to;
        }
        middle(svg, centre, middleY, radius);
        names(svg, style, shown, total, 2 * radius + 24, middleY);
        return svg.markup();
    }

    /** The largest first, as long as there is a colour for each. */
    private List<Part> shown(String others) {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingDouble(Part::size).reversed());
        if (ordered.size() <= MOST) {
            return ordered;
        }
        double rest = ordered.subList(MOST - 1, ordered.size()).stream()
                .mapToDouble(Part::size)
                .sum();
        List<Part> cut = new ArrayList<>(ordered.subList(0, MOST - 1));
        cut.add(new Part(others, rest));
        return cut;
    }

    private static void segment(
            Svg svg, ChartStyle style, int part, double x, double y, double radius, double from, double to) {
        double hole = radius * HOLE;
        String shape;
        if (to - from >= 1 - 1e-9) {
            // An arc from a point to itself is nothing: a whole ring is two circles.
            shape = circle(x, y, radius, 1) + circle(x, y, hole, 0);
        } else {
            int large = to - from > 0.5 ? 1 : 0;
            shape = "M" + point(x, y, radius, from) + arc(radius, large, 1) + point(x, y, radius, to) + "L"
                    + point(x, y, hole, to) + arc(hole, large, 0) + point(x, y, hole, from) + "z";
        }
        svg.path("chart-" + (part % 6 + 1), style.palette().colour(part), shape);
        if (to - from < 1 - 1e-9) {
            String cuts = "M" + point(x, y, hole, from) + "L" + point(x, y, radius, from) + "M" + point(x, y, hole, to)
                    + "L" + point(x, y, radius, to);
            svg.stroke("chart-hatch", ChartStyle.PAPER, 1.5, "", cuts);
        }
        if (to - from >= SMALLEST_LABELLED) {
            double angle = (from + to) / 2 * 2 * Math.PI;
            double at = radius * (1 + HOLE) / 2;
            svg.text(
                    "chart-on",
                    ChartStyle.PAPER,
                    Anchor.MIDDLE,
                    x + at * Math.sin(angle),
                    y - at * Math.cos(angle) + 4,
                    ChartStyle.TEXT,
                    " font-weight=\"bold\"",
                    style.formats().percent(to - from, 0));
        }
    }

    private void middle(Svg svg, double x, double y, double radius) {
        if (middle != null && !middle.isBlank()) {
            double room = radius * HOLE * 1.7;
            double size = 17;
            while (size > 8 && Svg.width(middle, size) > room) {
                size--;
            }
            svg.text(
                    "chart-ink",
                    ChartStyle.INK,
                    Anchor.MIDDLE,
                    x,
                    y + size * 0.35,
                    size,
                    " font-weight=\"bold\"",
                    middle);
        }
    }

    private static void names(Svg svg, ChartStyle style, List<Part> shown, double total, double x, double middle) {
        double y = middle - (shown.size() - 1) * ROW / 2;
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            svg.path("chart-" + (i % 6 + 1), style.palette().colour(i), Svg.rect(x, y - 6, 12, 12));
            svg.text(
                    "chart-on",
                    ChartStyle.PAPER,
                    Anchor.MIDDLE,
                    x + 6,
                    y + 3.5,
                    9,
                    " font-weight=\"bold\"",
                    String.valueOf(i + 1));
            String number = style.formats().number(part.value());
            if (style.width() >= ROOMY) {
                number += " (" + style.formats().percent(part.size() / total, 1) + ")";
            }
            double room = style.width() - x - 18;
            String name = Svg.shortened(
                    part.name(), Math.max(40, room - Svg.width(number, ChartStyle.TEXT) - 10), ChartStyle.TEXT);
            svg.text("chart-ink", ChartStyle.INK, Anchor.START, x + 18, y + 4, name);
            svg.text("chart-soft", ChartStyle.SOFT, Anchor.END, style.width() - 1.0, y + 4, number);
            y += ROW;
        }
    }

    private static String circle(double x, double y, double radius, int sweep) {
        String r = Svg.number(radius);
        String around = "a" + r + " " + r + " 0 1 " + sweep + " ";
        return "M" + Svg.number(x - radius) + " " + Svg.number(y) + around + Svg.number(2 * radius) + " 0" + around
                + Svg.number(-2 * radius) + " 0z";
    }

    private static String arc(double radius, int large, int sweep) {
        return "A" + Svg.number(radius) + " " + Svg.number(radius) + " 0 " + large + " " + sweep + " ";
    }

    private static String point(double x, double y, double radius, double turn) {
        double angle = turn * 2 * Math.PI;
        return Svg.number(x + radius * Math.sin(angle)) + " " + Svg.number(y - radius * Math.cos(angle));
    }
}
