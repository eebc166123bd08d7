package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Visitor;

/** The planner: what is shown is in the address. The script draws the timeline; on a telephone there is the list of a day. */
@Named
@RequestScoped
public class PlannerBacking {
    @Inject
    Assignments assignments;

    @Inject
    Visitor visitor;

    @Inject
    Moments moments;

    @Inject
    Preferences preferences;

    private String view;
    private String day;
    private String text;
    private LocalDate shown;
    private List<AssignmentView> listed;

    public void load() {
        shown = parsed();
        ZoneId zone = visitor.getZone();
        Instant from = shown.atStartOfDay(zone).toInstant();
        Instant to = shown.plusDays(1).atStartOfDay(zone).toInstant();
        listed = assignments.timeline(new AssignmentFilter(null, null, null, from, to)).stream()
                .filter(each -> each.state() != AssignmentState.CANCELLED)
                .toList();
    }

    private LocalDate parsed() {
        try {
            return day == null || day.isBlank() ? today() : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return today();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(moments.now(), visitor.getZone());
    }

    public String getRange() {
        return range().name();
    }

    private PlannerRange range() {
        return PlannerRange.of(view);
    }

    public PlannerRange[] getRanges() {
        return PlannerRange.values();
    }

    public String getShown() {
        return shown.toString();
    }

    public String getBefore() {
        return address(range(), range().before(shown));
    }

    public String getAfter() {
        return address(range(), range().after(shown));
    }

    public String getDayBefore() {
        return address(range(), shown.minusDays(1));
    }

    public String getDayAfter() {
        return address(range(), shown.plusDays(1));
    }

    public String getToday() {
        return address(range(), today());
    }

    public String addressOf(PlannerRange other) {
        return address(other, shown);
    }

    private String address(PlannerRange of, LocalDate at) {
        String sought = text == null || text.isBlank() ? "" : "&q=" + Pages.encode(text);
        return "/fleet/planner?view=" + of + "&day=" + at + sought;
    }

    /** The time that is shown, in words. */
    public String getTitle() {
        DateTimeFormatter words =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(preferences.getLocale());
        LocalDate first = range().first(shown);
        return range() == PlannerRange.DAY
                ? getDayTitle()
                : words.format(first) + " – "
                        + words.format(range().after(first).minusDays(1));
    }

    public String getDayTitle() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(preferences.getLocale())
                .format(shown);
    }

    public String getLanguage() {
        return preferences.getLocale().getLanguage();
    }

    public List<AssignmentView> getListed() {
        return listed;
    }

    public boolean isEditor() {
        return visitor.isAgent();
    }

    public String getView() {
        return view;
    }

    public void setView(String given) {
        view = given;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String given) {
        day = given;
    }

    public String getText() {
        return text;
    }

    public void setText(String given) {
        text = given;
    }
}
