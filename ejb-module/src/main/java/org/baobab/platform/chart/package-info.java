/**
 * Charts as SVG, for reports and pages alike: bars, lines and doughnuts, drawn without any library.
 *
 * <p>A chart is data ({@link org.baobab.platform.chart.BarChart}, {@link org.baobab.platform.chart.LineChart}, {@link
 * org.baobab.platform.chart.Doughnut}) that draws itself in a {@link org.baobab.platform.chart.ChartStyle}. Every shape has its colour as an attribute and its
 * part in the chart as a class: a PDF shows the colours of the organisation, and a page's style sheet puts its tokens over them, in the dark too. No colour stands
 * alone: bars are hatched, lines have marks and dashes, parts of a ring are labelled, so a grey print says the same. Title and description are there for those
 * who do not see. Numbers that are not there ({@code null}) leave a gap; a chart without any says so.
 *
 * <p>It knows {@code platform.template} and nothing else.
 */
package org.baobab.platform.chart;
