package org.baobab.platform.report.weekly;

import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.report.KeyFigure;

/**
 * A part of a report, ready to print. It never changes: each method gives a copy.
 *
 * @param lead a sentence below the title, or null
 * @param figures two to four
 */
public record ReportSection(String title, String lead, List<KeyFigure> figures, List<Exhibit> exhibits) {
    public ReportSection {
        figures = List.copyOf(figures);
        exhibits = List.copyOf(exhibits);
    }

    public static ReportSection of(String title) {
        return new ReportSection(title, null, List.of(), List.of());
    }

    public ReportSection lead(String sentence) {
        return new ReportSection(title, sentence, figures, exhibits);
    }

    public ReportSection figures(KeyFigure... shown) {
        return new ReportSection(title, lead, List.of(shown), exhibits);
    }

    /** A chart of half the width: two that follow one another stand side by side. */
    public ReportSection half(String caption, Chart chart) {
        return with(Exhibit.half(caption, chart));
    }

    public ReportSection wide(String caption, Chart chart) {
        return with(Exhibit.wide(caption, chart));
    }

    /** A table of half the width: at most three columns and some ten rows, for it stays on one page. */
    public ReportSection half(String caption, ReportTable table) {
        return with(Exhibit.half(caption, table));
    }

    /** A table over the whole width, and over as many pages as it needs. */
    public ReportSection wide(String caption, ReportTable table) {
        return with(Exhibit.wide(caption, table));
    }

    private ReportSection with(Exhibit exhibit) {
        List<Exhibit> more = new ArrayList<>(exhibits);
        more.add(exhibit);
        return new ReportSection(title, lead, figures, more);
    }

    Page page() {
        boolean flows = exhibits.stream().anyMatch(exhibit -> exhibit.wide() && exhibit.table() != null);
        return new Page(title, lead, figures, rows(), flows ? "part" : "part keep");
    }

    /** Two halves in a row, or one alone. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit one = exhibits.get(i);
            boolean paired = !one.wide()
                    && i + 1 < exhibits.size()
                    && !exhibits.get(i + 1).wide();
            rows.add(new Row(one, paired ? exhibits.get(++i) : null, one.wide()));
        }
        return rows;
    }

    /**
     * The section as the template asks for it.
     *
     * @param style whether it may go over several pages
     */
    public record Page(String title, String lead, List<KeyFigure> figures, List<Row> rows, String style) {}

    /** @param right null where the left one stands alone */
    public record Row(Exhibit left, Exhibit right, boolean wide) {}
}
