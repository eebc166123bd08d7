package org.baobab.platform.report.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/**
 * The week of one organisation that a report tells of, from Monday to Sunday in its time zone.
 *
 * @param formats how its readers write numbers and dates
 */
public record ReportWeek(UUID organizationId, LocalDate monday, ZoneId zone, Formats formats) {
    private static final int DAYS = 7;
    private static final Duration NEARLY_OVER = Duration.ofDays(1);

    public ReportWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The Monday of the last week that was over at this moment or is within a day: on Sunday this week, on Monday the one before. */
    public static LocalDate lastAt(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment.plus(NEARLY_OVER), zone);
        return mondayOf(day).minusWeeks(1);
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public Instant from() {
        return monday.atStartOfDay(zone).toInstant();
    }

    public Instant to() {
        return monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
    }

    public List<LocalDate> days() {
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
    }

    /** Short names of its days, for charts. */
    public List<String> dayNames() {
        return days().stream()
                .map(day -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale()))
                .map(name -> name.replace(".", ""))
                .toList();
    }

    public Locale locale() {
        return formats.locale();
    }

    /** The words of a section: {@code reports/<name>.properties} and {@code reports/<name>_en.properties}. */
    public Texts texts(String name) {
        return Reports.words(new ReportTemplate(name), locale());
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As in 2026-W47. */
    public String code() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8);
    }
}
