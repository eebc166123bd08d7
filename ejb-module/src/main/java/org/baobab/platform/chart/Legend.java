package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.chart.Svg.Anchor;

/** The names of the series above the plot, in as many rows as they need. */
final class Legend {
    private static final double KEY = 10;
    private static final double GAP = 16;
    static final double ROW = 18;

    private record Entry(int part, String name, double x, int row) {}

    private final List<Entry> entries = new ArrayList<>();
    private int rows;

    /** One series needs none: the title says what it is. */
    Legend(List<Series> series, double width) {
        if (series.size() < 2) {
            return;
        }
        double x = 0;
        for (int part = 0; part < series.size(); part++) {
            String name = Svg.shortened(series.get(part).name(), width - KEY - 6, ChartStyle.TEXT);
            double wide = KEY + 6 + Svg.width(name, ChartStyle.TEXT);
            if (x > 0 && x + wide > width) {
                x = 0;
                rows++;
            }
            entries.add(new Entry(part, name, x, rows));
            x += wide + GAP;
        }
        rows++;
    }

    double height() {
        return rows == 0 ? 0 : rows * ROW + 4;
    }

    void draw(Svg svg, ChartStyle style, Key key) {
        for (Entry entry : entries) {
            double top = entry.row() * ROW + 2;
            key.draw(svg, entry.part(), entry.x(), top, KEY);
            svg.text("chart-ink", ChartStyle.INK, Anchor.START, entry.x() + KEY + 6, top + KEY - 1, entry.name());
        }
    }

    /** Draws the sample of a series into a square. */
    interface Key {
        void draw(Svg svg, int part, double x, double y, double size);
    }
}
