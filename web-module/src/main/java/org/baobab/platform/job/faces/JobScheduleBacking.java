package org.baobab.platform.job.faces;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baobab.platform.job.ChangeSchedule;
import org.baobab.platform.job.CronException;
import org.baobab.platform.job.CronExpression;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobSchedule;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.problem.ProblemTexts;

/** The schedule of one job as somebody edits it: while they write, it is said in words, with the next five runs. */
@Named
@ViewScoped
@ShowsRefusals
public class JobScheduleBacking implements Serializable {
    private static final int PREVIEWED = 5;
    private static final String UTC = "UTC";

    @Inject
    Schedules schedules;

    @Inject
    JobOperations operations;

    @Inject
    JobWords words;

    @Inject
    Moments moments;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private String job;
    private String title;
    private String schedule;
    private String timeZone = UTC;
    private boolean enabled;
    private long version;
    private String wrong;
    private String said;
    private List<String> nextRuns = List.of();

    public void open(String name) {
        JobSchedule seen = schedules.of(name);
        job = name;
        title = operations.get(name).title();
        schedule = seen.cron();
        timeZone = seen.timeZone();
        enabled = seen.enabled();
        version = seen.version();
        preview();
    }

    public void preview() {
        wrong = null;
        said = "";
        nextRuns = List.of();
        try {
            CronExpression cron = CronExpression.parse(schedule);
            ZoneId zone = ZoneId.of(timeZone);
            said = JobWords.capital(cron.describe(preferences.getLocale()));
            nextRuns = Stream.iterate(
                            cron.next(moments.now(), zone),
                            Optional::isPresent,
                            due -> cron.next(due.orElseThrow(), zone))
                    .limit(PREVIEWED)
                    .map(due -> words.moment(due.orElseThrow(), zone))
                    .toList();
            if (nextRuns.isEmpty()) {
                wrong = ProblemTexts.text(preferences.getLocale(), "rule.cron.never", "rule.invalid", Map.of());
            }
        } catch (CronException e) {
            wrong = ProblemTexts.text(preferences.getLocale(), "rule." + e.rule(), "rule.invalid", e.facts());
        }
    }

    public void save(String back) {
        ChangeSchedule wish = new ChangeSchedule(Patch.to(enabled), Patch.to(schedule), Patch.to(timeZone));
        schedules.change(job, wish, version);
        notices.tell(JobWords.BUNDLE, "schedule.saved", title);
        Pages.open(back);
    }

    /** What the list of regions does not have. */
    public List<SelectItem> getOwnZones() {
        return Stream.of(UTC, timeZone)
                .filter(zone -> zone.equals(UTC) || !zone.contains("/"))
                .distinct()
                .map(zone -> new SelectItem(zone, words.zone(zone)))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String typed) {
        schedule = typed;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String chosen) {
        timeZone = chosen;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean ticked) {
        enabled = ticked;
    }

    /** Why it is no schedule, or null. */
    public String getWrong() {
        return wrong;
    }

    public String getWords() {
        return said;
    }

    public List<String> getNextRuns() {
        return nextRuns;
    }
}
