package org.baobab.platform.report.weekly;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** What the template of the weekly report asks for. */
final class WeeklyPages {
    private final ReportWeek week;
    private final Texts texts;

    WeeklyPages(ReportWeek week) {
        this.week = week;
        this.texts = week.texts(WeeklyReports.WORDS);
    }

    Map<String, Object> values(List<ReportSection> sections) {
        Formats formats = week.formats();
        LocalDate sunday = week.monday().plusDays(6);
        return Map.of(
                "title", texts.text("title"),
                "period", texts.text("week", String.valueOf(week.number())),
                "range", texts.text("range", shortened(formats.date(week.monday()), sunday), formats.date(sunday)),
                "zone", week.zone().getDisplayName(TextStyle.FULL, week.locale()),
                "sections", sections.stream().map(ReportSection::page).toList());
    }

    /** Without the month and the year that the other day names as well. */
    private String shortened(String monday, LocalDate sunday) {
        String[] parts = monday.split(" ");
        if (week.monday().getYear() != sunday.getYear()) {
            return monday;
        }
        return week.monday().getMonth() == sunday.getMonth() ? parts[0] : parts[0] + " " + parts[1];
    }

    /** As its readers will find it among many: the year and the week at the end. */
    String fileName() {
        boolean french = "fr".equals(week.locale().getLanguage());
        String code = french ? week.code().replace("-W", "-S") : week.code();
        return texts.text("file", code) + ".pdf";
    }
}
