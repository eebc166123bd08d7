package org.baobab.platform.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Slice;

/** What operators see of jobs and do with them. Each act is in the trail. */
@Stateless
@NeedsPlatform(PlatformRole.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobOperations {
    public static final int LINES = 500;
    private static final int STATISTICS = 100;
    private static final String STATUS = "status";

    @Inject
    JobCatalogue catalogue;

    @Inject
    JobViews views;

    @Inject
    Executions executions;

    @Inject
    JobSteps steps;

    @Inject
    JobLauncher launcher;

    @Inject
    JobNews news;

    /** In alphabetical order. */
    public List<JobView> list() {
        return views.all();
    }

    public JobView get(String name) {
        return views.of(catalogue.require(name));
    }

    /** How people call it and its parameters, in their language; empty for a job that only older executions know. */
    public Optional<JobText> text(String name) {
        return catalogue.find(name).map(views::text);
    }

    /**
     * @param parameters as they were given, checked here
     * @return the number of the execution
     */
    public long start(String name, Map<String, String> parameters) {
        Map<String, String> checked = ParameterCheck.check(catalogue.require(name), parameters);
        UUID run = steps.claim(name, checked).orElseThrow(() -> JobLauncher.running(name));
        return launcher.start(run);
    }

    /** Newest first. */
    public Slice<ExecutionSummary> executions(String name, Paging paging) {
        return executions.ofJob(catalogue.require(name).name(), paging);
    }

    public ExecutionView execution(long executionId) {
        return executions.find(executionId).orElseThrow(() -> new NotFoundException("Execution", executionId));
    }

    /** Asks the execution's node, whichever that is, to stop it; it does within a second or two, at the end of the chunk. */
    public void stop(long executionId) {
        ExecutionView execution = execution(executionId);
        if (!execution.isRunning() || !steps.requestStop(execution)) {
            throw refused("execution-ended", execution);
        }
        news.changed(execution.job(), executionId, ExecutionStatus.STOPPING);
    }

    /**
     * Goes on where the execution was.
     *
     * @return the number of the new execution
     */
    public long restart(long executionId) {
        ExecutionView execution = execution(executionId);
        if (!execution.restartable()) {
            throw refused(whyNotRestartable(execution), execution);
        }
        UUID run = steps.claimRestart(execution).orElseThrow(() -> JobLauncher.running(execution.job()));
        return launcher.start(run);
    }

    /** Nobody can have it go on any more. */
    public void abandon(long executionId) {
        ExecutionView execution = execution(executionId);
        if (execution.isRunning()) {
            throw refused("execution-running", execution);
        }
        if (!ExecutionStatus.FAILED.equals(execution.status()) && !ExecutionStatus.STOPPED.equals(execution.status())) {
            throw refused("execution-ended", execution);
        }
        catalogue.runtime().abandon(executionId);
        steps.abandoned(execution);
        news.changed(execution.job(), executionId, ExecutionStatus.ABANDONED);
    }

    /** At most 500 lines, those that follow the one with that id; begin with 0. */
    public List<LogLine> log(long executionId, long after) {
        return executions.log(execution(executionId).executionId(), after, LINES);
    }

    /** Of the last hundred that ended. */
    public JobStatistics statistics(String name) {
        return JobStatistics.of(name, executions.ended(catalogue.require(name).name(), STATISTICS));
    }

    private static String whyNotRestartable(ExecutionView execution) {
        if (execution.isRunning()) {
            return "execution-running";
        }
        return switch (execution.status()) {
            case ExecutionStatus.COMPLETED -> "execution-complete";
            case ExecutionStatus.ABANDONED -> "execution-abandoned";
            default -> execution.restartedAs() == null ? "job-not-restartable" : "execution-restarted";
        };
    }

    private static ConflictException refused(String slug, ExecutionView execution) {
        return new ConflictException(
                slug,
                "Execution " + execution.executionId() + " is " + execution.status(),
                Map.of(STATUS, execution.status()));
    }
}
