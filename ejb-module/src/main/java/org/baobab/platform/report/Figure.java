package org.baobab.platform.report;

import org.baobab.platform.chart.Chart;

/** A chart and the room that it gets on paper, in pixels of CSS. */
public record Figure(Chart chart, int width, int height) {
    private static final int TEXT_WIDTH = 650;
    private static final int HALF_WIDTH = 312;

    /** As wide as the text of an upright page. */
    public static Figure wide(Chart chart) {
        return new Figure(chart, TEXT_WIDTH, 220);
    }

    /** Two of them stand side by side. */
    public static Figure half(Chart chart) {
        return new Figure(chart, HALF_WIDTH, 190);
    }
}
