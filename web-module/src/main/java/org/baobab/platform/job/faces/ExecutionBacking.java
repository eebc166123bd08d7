package org.baobab.platform.job.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.job.ExecutionView;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobText;
import org.baobab.platform.job.LogLine;
import org.baobab.platform.job.Progress;
import org.baobab.platform.job.StepView;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One execution of a job: its course, its steps and what it wrote into the log. */
@Named
@ViewScoped
@ShowsRefusals
public class ExecutionBacking implements Serializable {
    private static final Duration LAST_LINES = Duration.ofSeconds(10);
    private static final Progress UNTOLD = new Progress(null, 0, null);

    @Inject
    JobOperations operations;

    @Inject
    AccountDirectory accounts;

    @Inject
    JobWords saying;

    @Inject
    Moments moments;

    @Inject
    Notices notices;

    private String id;
    private String level;
    private Pace before;
    private transient ExecutionView execution;
    private transient ExecutionLog log;
    private transient JobText text;

    public void load() {
        execution = operations.execution(number());
        text = operations.text(execution.job()).orElseGet(() -> new JobText(execution.job(), "", Map.of()));
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        execution = null;
        if (log != null) {
            log.readOn(after -> operations.log(number(), after));
        }
    }

    public ExecutionView getExecution() {
        if (execution == null) {
            load();
        }
        return execution;
    }

    public String getTitle() {
        return words().title();
    }

    private JobText words() {
        getExecution();
        return text;
    }

    public void stop() {
        operations.stop(number());
        notices.tell(JobWords.BUNDLE, "stop.done");
        Pages.open(address(number()));
    }

    public void restart() {
        long next = operations.restart(number());
        notices.tell(JobWords.BUNDLE, "restart.done");
        Pages.open(address(next));
    }

    public void abandon() {
        operations.abandon(number());
        notices.tell(JobWords.BUNDLE, "abandon.done");
        Pages.open(address(number()));
    }

    /** Then its last lines may still be on their way. */
    public boolean isJustEnded() {
        Instant end = getExecution().finishedAt();
        return end != null && end.isAfter(moments.now().minus(LAST_LINES));
    }

    public boolean isStopping() {
        return getExecution().isRunning() && getExecution().stopRequested();
    }

    public boolean isStoppable() {
        return getExecution().isRunning() && !getExecution().stopRequested();
    }

    public Progress getProgress() {
        return getExecution().progress() == null ? UNTOLD : getExecution().progress();
    }

    /** How fast it is and how much longer it will take, as far as that can be told. */
    public String getPace() {
        Instant start = getExecution().startedAt();
        if (start == null) {
            return "";
        }
        Instant now = moments.now();
        before = Pace.seen(before, getProgress(), start, now);
        return saying.pace(before.perSecond(getProgress(), now), before.rest(getProgress(), now));
    }

    /** What broke it, in one sentence: the first step's error, without the name of the exception's class. */
    public String getError() {
        return getExecution().steps().stream()
                .map(StepView::error)
                .filter(Objects::nonNull)
                .map(error -> error.replaceFirst("^[\\w.$]+(Exception|Error): (?=.)", ""))
                .findFirst()
                .orElse(null);
    }

    public boolean isExitStatusSaysMore() {
        return saying.says(getExecution().status(), getExecution().exitStatus());
    }

    public String getWho() {
        return getExecution().startedBy() == null
                ? null
                : accounts.find(getExecution().startedBy())
                        .map(AccountView::fullName)
                        .orElse(null);
    }

    /** By their labels. */
    public List<Map.Entry<String, String>> getParameters() {
        Map<String, String> labels = words().parameters();
        Map<String, String> labelled = new LinkedHashMap<>();
        getExecution().parameters().forEach((name, value) -> labelled.put(labels.getOrDefault(name, name), value));
        return List.copyOf(labelled.entrySet());
    }

    private ExecutionLog lines() {
        if (log == null) {
            log = new ExecutionLog();
            log.readOn(after -> operations.log(number(), after));
        }
        return log;
    }

    public List<LogLine> getLog() {
        return lines().from(getShownLevel());
    }

    public boolean isLogCut() {
        return lines().isCut();
    }

    public int getLogLines() {
        return ExecutionLog.MOST;
    }

    public List<String> getLevels() {
        return ExecutionLog.LEVELS;
    }

    /** Whatever somebody writes into the address that is no level shows all. */
    public String getShownLevel() {
        return level != null && ExecutionLog.LEVELS.contains(level) ? level : ExecutionLog.LEVELS.getFirst();
    }

    private long number() {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException none) {
            throw new NotFoundException("Execution", String.valueOf(id));
        }
    }

    private static String address(long execution) {
        return "/ops/executions/detail?id=" + execution;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String chosen) {
        level = chosen;
    }
}
