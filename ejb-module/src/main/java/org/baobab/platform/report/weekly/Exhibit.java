package org.baobab.platform.report.weekly;

import org.baobab.platform.chart.Chart;
import org.baobab.platform.report.Figure;

/** A chart or a table under its caption; one of the two is null. */
public record Exhibit(String caption, Figure figure, ReportTable table, boolean wide) {
    private static final int HALF_HEIGHT = 165;

    /** Lower than other halves: two sections of the trunk share a page. */
    static Exhibit half(String caption, Chart chart) {
        return new Exhibit(caption, new Figure(chart, Figure.half(chart).width(), HALF_HEIGHT), null, false);
    }

    static Exhibit wide(String caption, Chart chart) {
        return new Exhibit(caption, Figure.wide(chart), null, true);
    }

    static Exhibit half(String caption, ReportTable table) {
        return new Exhibit(caption, null, table, false);
    }

    static Exhibit wide(String caption, ReportTable table) {
        return new Exhibit(caption, null, table, true);
    }
}
