package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Begins and ends the run of an execution, on the execution's own thread; the listener {@code jobWatch} of batch-jobs calls it. */
@ApplicationScoped
public class JobWatch {
    private static final Logger LOG = Logger.getLogger(JobWatch.class);

    @Inject
    Runs runs;

    @Inject
    RunningJobs running;

    @Inject
    JobNews news;

    @Inject
    JobFigures figures;

    @Inject
    Event<JobEnded> ended;

    /**
     * Before the first step. An execution that nobody claimed came from WildFly's console or jboss-cli, and gets its run here.
     *
     * @throws JobRunsAlreadyException if the job runs: there are not two at once, whoever starts them
     */
    public void begin(String job, long executionId, long instanceId, Properties parameters) {
        Run run = claimed(parameters)
                .flatMap(id -> runs.begin(id, executionId))
                .or(() -> runs.beginForeign(job, executionId, instanceId, ParameterText.given(parameters)))
                .orElseThrow(() -> {
                    runs.refuseForeign(job, executionId, ParameterText.given(parameters));
                    return new JobRunsAlreadyException(job);
                });
        running.add(new RunningJob(run, executionId, instanceId));
        LOG.infof("%s begins: execution %d, %s %s", job, executionId, run.trigger(), run.parameters());
        news.changed(job, executionId, ExecutionStatus.STARTED);
    }

    /** After the last step, whatever became of it. */
    public void end(long executionId, String batchStatus, String exitStatus) {
        Optional<RunningJob> found = running.find(executionId);
        if (found.isEmpty()) {
            return;
        }
        RunningJob job = found.get();
        String status = ended(batchStatus);
        String exit = exit(job, status, exitStatus);
        Duration duration = Duration.ofNanos(job.nanos());
        LOG.infof("%s ends: execution %d %s after %d ms", job.job(), executionId, status, duration.toMillis());
        boolean mine;
        try {
            mine = runs.end(job, status, exit);
        } finally {
            running.remove(executionId);
        }
        figures.ended(job.job(), status, duration);
        news.changed(job.job(), executionId, status);
        if (mine) {
            ended.fire(new JobEnded(job.runId(), job.job(), executionId, status, exit, job.trigger(), duration));
        }
    }

    /** At this moment JBeret has not yet written what comes of STARTED and STOPPING. */
    private static String ended(String batchStatus) {
        return switch (batchStatus) {
            case ExecutionStatus.STARTING, ExecutionStatus.STARTED -> ExecutionStatus.COMPLETED;
            case ExecutionStatus.STOPPING -> ExecutionStatus.STOPPED;
            default -> batchStatus;
        };
    }

    /** What the server's own stop cut off is told from what somebody stopped: the next start goes on with it. */
    private static String exit(RunningJob job, String status, String exitStatus) {
        if (ExecutionStatus.STOPPED.equals(status) && !job.isStopping() && !ServerState.isRunning()) {
            return ExecutionStatus.SERVER_STOPPED;
        }
        return exitStatus == null ? status : exitStatus;
    }

    private static Optional<UUID> claimed(Properties parameters) {
        return Optional.ofNullable(parameters.getProperty(ParameterText.RUN)).map(UUID::fromString);
    }

    /** Keeps an execution from beginning. */
    public static final class JobRunsAlreadyException extends RuntimeException {
        JobRunsAlreadyException(String job) {
            super(job + " runs already, and never twice at once");
        }
    }
}
