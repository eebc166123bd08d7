package org.baobab.platform.chart;

import org.baobab.platform.template.Markup;

/** Data that knows how it is drawn. */
public sealed interface Chart permits BarChart, LineChart, Doughnut {
    String title();

    Markup draw(ChartStyle style);
}
