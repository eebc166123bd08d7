package org.baobab.platform.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Reports as HTML without a server, for tests of other packages. */
public final class Papers {
    private static final Instant NOW = Instant.parse("2026-11-22T23:00:00Z");

    private Papers() {}

    public static String html(
            String organization, String color, Locale locale, ZoneId zone, String report, Map<String, ?> values) {
        return new ReportPaper(organization, color, "#FFFFFF", color, null, locale, zone)
                .html(new ReportTemplate(report), values, NOW);
    }
}
