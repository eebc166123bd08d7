package org.baobab.fleet.assignment.faces;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of time the planner shows, in columns: the hours of a day, the days of a week or of four weeks. */
enum PlannerRange {
    DAY(1, 30),
    WEEK(7, 60),
    MONTH(28, 24 * 60);

    private static final int HOURS = 24;

    private final int days;
    private final int stepMinutes;

    PlannerRange(int days, int stepMinutes) {
        this.days = days;
        this.stepMinutes = stepMinutes;
    }

    /** Whatever somebody writes into the address that is none shows a week. */
    static PlannerRange of(String text) {
        for (PlannerRange each : values()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        return WEEK;
    }

    /** @param start where it begins, by the clock of the place: days of 23 and 25 hours are as long as they are */
    record Column(Instant start, String label, boolean today) {}

    /** Weeks begin on Monday. */
    LocalDate first(LocalDate day) {
        return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate after(LocalDate first) {
        return first.plusDays(days);
    }

    LocalDate before(LocalDate first) {
        return first.minusDays(days);
    }

    Duration step() {
        return Duration.ofMinutes(stepMinutes);
    }

    List<Column> columns(LocalDate first, ZoneId zone, Locale locale, Instant now) {
        List<Column> columns = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (this == DAY) {
            DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH", locale);
            for (int i = 0; i < HOURS; i++) {
                ZonedDateTime start = first.atTime(i, 0).atZone(zone);
                columns.add(new Column(start.toInstant(), hour.format(start), false));
            }
        } else {
            DateTimeFormatter day = DateTimeFormatter.ofPattern(this == WEEK ? "EEE d MMM" : "d/M", locale);
            for (int i = 0; i < days; i++) {
                LocalDate each = first.plusDays(i);
                columns.add(new Column(each.atStartOfDay(zone).toInstant(), day.format(each), each.equals(today)));
            }
        }
        return columns;
    }
}
