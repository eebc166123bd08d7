package org.baobab.platform.job.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.job.ExecutionSummary;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobStatistics;
import org.baobab.platform.job.JobView;
import org.baobab.platform.job.Progress;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.job.SkippedRun;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** One job with its history. */
@Named
@ViewScoped
@ShowsRefusals
public class JobBacking implements Serializable {
    private static final int SKIPPED_SHOWN = 5;
    private static final Progress UNTOLD = new Progress(null, 0, null);

    @Inject
    JobOperations operations;

    @Inject
    Schedules schedules;

    @Inject
    JobWords words;

    @Inject
    Texts texts;

    private String name;
    private String cursor;
    private transient JobView job;
    private transient JobStatistics statistics;
    private transient Slice<ExecutionSummary> executions;
    private transient List<SkippedRun> skipped;

    public void load() {
        job = operations.get(name);
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        job = null;
        statistics = null;
        executions = null;
        skipped = null;
    }

    public JobView getJob() {
        if (job == null) {
            load();
        }
        return job;
    }

    public JobStatistics getStatistics() {
        if (statistics == null) {
            statistics = operations.statistics(name).latest(JobRow.LATEST);
        }
        return statistics;
    }

    public Chart getChart() {
        return OutcomeChart.of(getStatistics().runs(), key -> texts.of(JobWords.BUNDLE, key), words::shortMoment);
    }

    public ExecutionSummary getLast() {
        return getJob().lastExecution();
    }

    public Progress getProgress() {
        return getLast().progress() == null ? UNTOLD : getLast().progress();
    }

    public Slice<ExecutionSummary> getSlice() {
        if (executions == null) {
            executions = operations.executions(name, Paging.of(Paging.DEFAULT_LIMIT, cursor));
        }
        return executions;
    }

    public List<ExecutionSummary> getExecutions() {
        return getSlice().items();
    }

    /** The last times at which it did not run. */
    public List<SkippedRun> getSkipped() {
        if (skipped == null) {
            skipped = schedules.skipped(name, new Paging(SKIPPED_SHOWN, null)).items();
        }
        return skipped;
    }

    public String getQuery() {
        return "name=" + Pages.encode(name) + "&";
    }

    public String getName() {
        return name;
    }

    public void setName(String given) {
        name = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
