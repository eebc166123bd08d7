package org.baobab.platform.announcement.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.baobab.platform.announcement.preference.MyPreferences;
import org.baobab.platform.announcement.preference.PreferencesView;
import org.baobab.platform.announcement.preference.SetPreferences;
import org.baobab.platform.announcement.preference.SetPreferences.SetHours;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** What one wants to hear of, as the person had it on screen. */
@Named
@ViewScoped
@ShowsRefusals
public class MyNotificationsBacking implements Serializable {
    private static final String USUAL_FROM = "22:00";
    private static final String USUAL_TO = "07:00";

    @Inject
    MyPreferences preferences;

    @Inject
    Notices notices;

    private List<TopicRow> rows;
    private boolean quiet;
    private String from;
    private String to;
    private String timeZone;
    private long seenVersion;

    @PostConstruct
    void load() {
        PreferencesView seen = preferences.view();
        rows = List.copyOf(seen.topics().stream().map(TopicRow::new).toList());
        quiet = seen.quietHours() != null;
        from = quiet ? seen.quietHours().from() : USUAL_FROM;
        to = quiet ? seen.quietHours().to() : USUAL_TO;
        timeZone = seen.timeZone();
        seenVersion = seen.version();
    }

    public void save() {
        ZoneId zone = ZoneId.of(timeZone);
        SetHours hours = quiet ? new SetHours(time("from", from), time("to", to), zone) : null;
        preferences.change(new SetPreferences(rows.stream().map(TopicRow::wish).toList(), hours, zone), seenVersion);
        notices.tell(AnnouncementWords.BUNDLE, "preferences.saved");
        Pages.open("/me/notifications");
    }

    private static LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed == null ? "" : typed);
        } catch (DateTimeParseException none) {
            throw new RuleViolationException(field, "type.time");
        }
    }

    public List<TopicRow> getRows() {
        return rows;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean ticked) {
        quiet = ticked;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String chosen) {
        timeZone = chosen;
    }
}
