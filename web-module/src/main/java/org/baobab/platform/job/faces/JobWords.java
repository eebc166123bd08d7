package org.baobab.platform.job.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baobab.platform.job.CronException;
import org.baobab.platform.job.CronExpression;
import org.baobab.platform.job.ExecutionStatus;
import org.baobab.platform.job.ExecutionSummary;
import org.baobab.platform.job.JobStatistics;
import org.baobab.platform.job.PartitionView;
import org.baobab.platform.job.Progress;
import org.baobab.platform.job.SkippedRun;
import org.baobab.platform.job.Trigger;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Durations;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Jobs, executions and schedules in words. */
@Named
@RequestScoped
public class JobWords {
    static final String BUNDLE = "jobText";

    private static final Map<String, String> TONES = Map.of(
            ExecutionStatus.COMPLETED, "ok",
            ExecutionStatus.FAILED, "danger",
            ExecutionStatus.STOPPED, "warn",
            ExecutionStatus.ABANDONED, "quiet");
    private static final Map<String, String> LEVELS =
            Map.of("ERROR", "danger", "FATAL", "danger", "SEVERE", "danger", "WARN", "warn", "WARNING", "warn");

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Moments moments;

    @Inject
    Durations durations;

    @Inject
    Amounts amounts;

    @Inject
    Visitor visitor;

    /** "Tous les jours à 03:00, Africa/Dakar". */
    public String schedule(String cron, String zone) {
        return cron == null || cron.isBlank() ? texts.of(BUNDLE, "onDemand") : capital(said(cron)) + ", " + zone(zone);
    }

    /** The expression in words; one that only the table can hold, with seconds, as it is written. */
    String said(String cron) {
        try {
            return CronExpression.parse(cron).describe(preferences.getLocale());
        } catch (CronException withSeconds) {
            return texts.of(BUNDLE, "cron.as-written", cron);
        }
    }

    static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    public String zone(String zone) {
        return zone == null || "Z".equals(zone) ? "UTC" : zone.replace('_', ' ');
    }

    public String status(String status) {
        return texts.find(BUNDLE, "status." + status).orElse(status);
    }

    public String tone(String status) {
        return ExecutionStatus.isRunning(status) ? "accent" : TONES.getOrDefault(status, "quiet");
    }

    public String trigger(Trigger trigger) {
        return trigger == null ? texts.of(BUNDLE, "trigger.unknown") : texts.of(BUNDLE, "trigger." + trigger);
    }

    /** Why a job did not run when it was due. */
    public String skipped(SkippedRun.Reason reason) {
        return texts.of(BUNDLE, "skipped." + reason);
    }

    public String took(Instant from, Instant to) {
        return durations.between(from, to == null ? moments.now() : to);
    }

    /** "97 %", of those that ended. */
    public String rate(JobStatistics statistics) {
        return statistics.successRate() == null ? "–" : formats().percent(statistics.successRate(), 0);
    }

    public String rateTone(JobStatistics statistics) {
        Double rate = statistics.successRate();
        return rate == null || rate >= 1 ? "" : "flawed";
    }

    /** "12 345 sur 20 000" or, where the job does not know how much is to come, "12 345". */
    public String progress(Progress progress) {
        String done = amounts.number(progress.done());
        return progress.total() == null
                ? texts.of(BUNDLE, "progress.done", done)
                : texts.of(BUNDLE, "progress.of", done, amounts.number(progress.total()));
    }

    /** Whether the exit status says more than the status. */
    public boolean says(ExecutionSummary execution) {
        return says(execution.status(), execution.exitStatus());
    }

    boolean says(String status, String exitStatus) {
        return exitStatus != null && !exitStatus.isBlank() && !exitStatus.equals(status);
    }

    /** "12 000/s, encore 3 min environ", as far as it is known. */
    String pace(Double perSecond, Duration rest) {
        if (perSecond == null) {
            return texts.of(BUNDLE, "pace.unknown");
        }
        String rate = texts.of(BUNDLE, "pace.rate", formats().number(perSecond, perSecond < 10 ? 1 : 0));
        return rest == null ? rate : texts.of(BUNDLE, "pace.rest", rate, durations.said(rest));
    }

    /** The last executions in a sentence: how many, how many failed, how long they take. */
    public String bars(JobStatistics statistics) {
        if (statistics.count() == 0) {
            return texts.of(BUNDLE, "bars.none");
        }
        long failed = statistics.runs().stream()
                .filter(run -> !ExecutionStatus.COMPLETED.equals(run.status()))
                .count();
        String runs = texts.of(BUNDLE, statistics.count() == 1 ? "bars.one" : "bars.many", statistics.count());
        String bad = failed == 0 ? texts.of(BUNDLE, "bars.good") : texts.of(BUNDLE, "bars.bad", failed);
        String average = statistics.averageSeconds() == null
                ? ""
                : " " + texts.of(BUNDLE, "bars.average", durations.seconds(statistics.averageSeconds()));
        return runs + " " + bad + average;
    }

    /** "8 parties : 5 terminées, 3 en cours". */
    public String partitions(List<PartitionView> partitions) {
        Map<String, Long> byStatus = partitions.stream()
                .collect(Collectors.groupingBy(PartitionView::status, TreeMap::new, Collectors.counting()));
        String states = byStatus.entrySet().stream()
                .map(entry -> status(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        return texts.of(BUNDLE, "partitions", partitions.size(), states);
    }

    public String step(String name) {
        return texts.find(BUNDLE, "step." + name).orElse(name);
    }

    public String level(String level) {
        return LEVELS.getOrDefault(level, "");
    }

    /** To the second, for log lines: what is read beside one another need not name its day. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(visitor.getZone()));
    }

    /** "ven. 21 nov." */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", preferences.getLocale()).format(date);
    }

    /** "21/11 03:00", short enough to stand under a bar. */
    String shortMoment(Instant at) {
        return DateTimeFormatter.ofPattern("dd/MM HH:mm").format(at.atZone(visitor.getZone()));
    }

    /** In full, in the zone that a schedule is told in. */
    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(preferences.getLocale())
                .format(at.atZone(zone));
    }

    Formats formats() {
        return new Formats(preferences.getLocale(), visitor.getZone());
    }
}
