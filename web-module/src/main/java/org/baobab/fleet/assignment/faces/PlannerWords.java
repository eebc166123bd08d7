package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.handover.DamageSeverity;
import org.baobab.fleet.handover.MyAssignment;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Assignments in words. */
@Named
@RequestScoped
public class PlannerWords {
    public static final String BUNDLE = "plannerText";

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    /** From when until when, at the organisation's place. */
    public String time(AssignmentView assignment) {
        return time(assignment, visitor.getZone());
    }

    public String time(MyAssignment mine) {
        return time(mine.assignment(), mine.zone());
    }

    private String time(AssignmentView assignment, ZoneId zone) {
        String from = moment(assignment.startsAt(), zone);
        if (assignment.endsAt() == null) {
            return texts.of(BUNDLE, "time.open", from);
        }
        ZonedDateTime begin = assignment.startsAt().atZone(zone);
        ZonedDateTime end = assignment.endsAt().atZone(zone);
        return begin.toLocalDate().equals(end.toLocalDate())
                ? texts.of(BUNDLE, "time.day", day(begin), clock(begin), clock(end))
                : texts.of(BUNDLE, "time", from, moment(assignment.endsAt(), zone));
    }

    private String day(ZonedDateTime when) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(preferences.getLocale())
                .format(when);
    }

    private String clock(ZonedDateTime when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(preferences.getLocale())
                .format(when);
    }

    public String moment(Instant when) {
        return moment(when, visitor.getZone());
    }

    public String moment(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(preferences.getLocale())
                .format(when.atZone(zone));
    }

    public String tone(AssignmentView assignment) {
        return switch (assignment.state()) {
            case PLANNED -> "accent";
            case ACTIVE -> "ok";
            case ENDED, CANCELLED -> "quiet";
        };
    }

    public String tone(DamageSeverity severity) {
        return severity == DamageSeverity.MINOR ? "warn" : "danger";
    }
}
