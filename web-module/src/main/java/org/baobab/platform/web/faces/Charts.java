package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.ChartStyle;
import org.baobab.platform.chart.Palette;
import org.baobab.platform.template.Formats;

/** Charts of {@code platform.chart} on pages; chart.css puts the page's colours over those that are drawn for paper. */
@Named
@RequestScoped
public class Charts {
    private static final int WIDE = 540;
    private static final int NARROW = 340;
    private static final int HEIGHT = 220;
    private static final String SHELL = "shell";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    /** For a desk. */
    public String wide(Chart chart) {
        return drawn(chart, WIDE);
    }

    /** The same for the hand: drawn anew, for letters that shrink with their picture cannot be read. */
    public String narrow(Chart chart) {
        return drawn(chart, NARROW);
    }

    private String drawn(Chart chart, int width) {
        ChartStyle style = new ChartStyle(
                width,
                HEIGHT,
                Palette.BAOBAB,
                new Formats(preferences.getLocale(), visitor.getZone()),
                "inherit",
                texts.of(SHELL, "chart.nothing"),
                texts.of(SHELL, "chart.others"));
        return chart.draw(style).html();
    }
}
