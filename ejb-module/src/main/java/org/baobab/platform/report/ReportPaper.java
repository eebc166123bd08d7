package org.baobab.platform.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.chart.ChartStyle;
import org.baobab.platform.chart.Palette;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Markup;
import org.baobab.platform.template.Texts;
import org.baobab.platform.template.Writing;

/**
 * What a report is written on: for whom, in which language, and how that looks.
 *
 * @param color of the organisation, #RRGGBB
 * @param onColor readable on areas of it
 * @param inkColor the colour as text on white
 * @param logo a picture in a {@code data:} address, or null
 */
record ReportPaper(
        String organization, String color, String onColor, String inkColor, String logo, Locale locale, ZoneId zone) {
    private static final String FONT = "'Source Sans 3', 'Noto Naskh Arabic', sans-serif";

    /** The report as one HTML page. Besides those given, {@code organization}, {@code logo}, {@code now} and {@code language} are always there. */
    String html(ReportTemplate template, Map<String, ?> given, Instant now) {
        Map<String, Object> values = new HashMap<>(given);
        values.put("organization", organization);
        values.put("initial", initial());
        values.put("logo", logo);
        values.put("now", now);
        values.put("language", locale.getLanguage());
        values.put("styles", styles((PaperSize) values.get(PaperSize.VALUE)));
        return ReportFiles.html(template.name()).render(values, writing(new ReportTexts(template, locale)));
    }

    private String initial() {
        return organization.isBlank()
                ? "·"
                : organization
                        .strip()
                        .substring(0, organization.strip().offsetByCodePoints(0, 1))
                        .toUpperCase(locale);
    }

    /** @param size null for the usual one */
    private Markup styles(PaperSize size) {
        Map<String, String> colours = Map.of(
                "brand", color,
                "on", onColor,
                "ink", inkColor,
                "tint", Palette.tint(color, 0.10),
                "pale", Palette.tint(color, 0.28));
        String css = ReportFiles.css("report").render(colours, Writing.of(formats(), Texts.NONE));
        return new Markup("<style>\n" + css + (size == null ? "" : size.css()) + "</style>");
    }

    private Formats formats() {
        return new Formats(locale, zone);
    }

    private Writing writing(Texts texts) {
        Formats formats = formats();
        ChartStyle style = new ChartStyle(
                0, 0, Palette.led(color), formats, FONT, texts.text("chart.nothing"), texts.text("chart.others"));
        Writing words = Writing.of(formats, texts);
        return new Writing() {
            @Override
            public String text(Object value, String form, List<Object> details) {
                return words.text(value, form, details);
            }

            @Override
            public Object drawn(Object value) {
                return switch (value) {
                    case Figure figure -> figure.chart().draw(style.sized(figure.width(), figure.height()));
                    case QrCode code -> code.svg();
                    case null, default -> value;
                };
            }

            @Override
            public Texts texts() {
                return texts;
            }
        };
    }
}
