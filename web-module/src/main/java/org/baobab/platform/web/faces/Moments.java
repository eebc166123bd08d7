package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Times as people say them, "il y a 3 minutes", and exactly, in the zone of the organisation. */
@Named
@RequestScoped
public class Moments {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final String SHELL = "shell";

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    public String relative(Instant moment) {
        Duration age = Duration.between(moment, clock.instant());
        return age.isNegative() ? said("moment.in.", age.negated(), moment) : said("moment.ago.", age, moment);
    }

    public String exact(Instant moment) {
        ZoneId zone = visitor.getZone();
        String written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(preferences.getLocale())
                .format(moment.atZone(zone));
        return written + " (" + zone.getId() + ")";
    }

    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(preferences.getLocale())
                .format(moment.atZone(visitor.getZone()));
    }

    public Instant now() {
        return clock.instant();
    }

    public Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    /** As a calendar counts: what was yesterday is no longer so after midnight. */
    private long daysTo(Instant moment) {
        ZoneId zone = visitor.getZone();
        return Math.abs(
                ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, zone), LocalDate.ofInstant(clock.instant(), zone)));
    }

    private String said(String prefix, Duration distance, Instant moment) {
        if (distance.compareTo(MINUTE) < 0) {
            return texts.of(SHELL, prefix + "moment");
        }
        if (distance.compareTo(HOUR) < 0) {
            return counted(prefix + "minute", distance.toMinutes());
        }
        if (distance.compareTo(DAY) < 0) {
            return counted(prefix + "hour", distance.toHours());
        }
        if (distance.compareTo(MONTH) < 0) {
            return counted(prefix + "day", daysTo(moment));
        }
        return day(moment);
    }

    private String counted(String key, long count) {
        return count == 1 ? texts.of(SHELL, key + ".one") : texts.of(SHELL, key + ".many", count);
    }
}
