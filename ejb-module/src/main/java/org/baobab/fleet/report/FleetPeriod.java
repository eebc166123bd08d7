package org.baobab.fleet.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Some days at the organisation's place, both ends included. */
public record FleetPeriod(LocalDate from, LocalDate to, ZoneId zone) {
    public FleetPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** The last so many days, today included. */
    public static FleetPeriod last(int days, ZoneId zone, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new FleetPeriod(today.minusDays(days - 1L), today, zone);
    }

    public static FleetPeriod of(YearMonth month, ZoneId zone) {
        return new FleetPeriod(month.atDay(1), month.atEndOfMonth(), zone);
    }

    /** As long, and just before. */
    public FleetPeriod before() {
        long days = from.until(to, ChronoUnit.DAYS) + 1;
        return new FleetPeriod(from.minusDays(days), from.minusDays(1), zone);
    }

    Instant since() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant until() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
