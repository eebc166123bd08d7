package org.baobab.platform.job.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobView;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** All jobs at a glance: what runs, what ran, what is due this week. */
@Named
@ViewScoped
@ShowsRefusals
public class JobsBacking implements Serializable {
    @Inject
    JobOperations operations;

    @Inject
    Schedules schedules;

    @Inject
    ScheduleSwitch enabling;

    @Inject
    JobWords words;

    @Inject
    Moments moments;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private transient List<JobRow> rows;
    private transient WeekAhead week;

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        rows = null;
        week = null;
    }

    public List<JobRow> getRows() {
        if (rows == null) {
            Collator alphabet = Collator.getInstance(preferences.getLocale());
            rows = operations.list().stream()
                    .sorted(Comparator.comparing(JobView::title, alphabet))
                    .map(job -> JobRow.of(job, operations.statistics(job.name())))
                    .toList();
        }
        return rows;
    }

    public List<JobRow> getRunning() {
        return getRows().stream().filter(row -> row.job().running()).toList();
    }

    public WeekAhead getWeek() {
        if (week == null) {
            ZoneId zone = visitor.getZone();
            Instant now = moments.now();
            LocalDate today = LocalDate.ofInstant(now, zone);
            Instant end = today.plusDays(WeekAhead.DAYS).atStartOfDay(zone).toInstant();
            week = WeekAhead.of(schedules.upcoming(now, end), today, zone);
        }
        return week;
    }

    public String title(String job) {
        return find(job).map(JobView::title).orElse(job);
    }

    public String schedule(String job) {
        return find(job)
                .map(found -> words.schedule(found.schedule(), found.timeZone()))
                .orElse("");
    }

    private Optional<JobView> find(String name) {
        return getRows().stream()
                .map(JobRow::job)
                .filter(job -> job.name().equals(name))
                .findFirst();
    }

    public void start(JobView job) {
        long execution = operations.start(job.name(), Map.of());
        notices.tell(JobWords.BUNDLE, "start.done", job.title());
        Pages.open("/ops/executions/detail?id=" + execution);
    }

    public void toggle(JobView job) {
        enabling.toggle(job, "/ops/jobs");
    }
}
