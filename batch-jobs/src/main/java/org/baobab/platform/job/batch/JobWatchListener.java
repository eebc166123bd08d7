package org.baobab.platform.job.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.job.JobWatch;

/** Every job names this listener, or its executions would have no run. */
@Named("jobWatch")
@Dependent
public class JobWatchListener extends AbstractJobListener {
    @Inject
    JobContext job;

    @Inject
    JobWatch watch;

    @Override
    public void beforeJob() {
        watch.begin(
                job.getJobName(),
                job.getExecutionId(),
                job.getInstanceId(),
                BatchRuntime.getJobOperator().getParameters(job.getExecutionId()));
    }

    @Override
    public void afterJob() {
        watch.end(job.getExecutionId(), job.getBatchStatus().name(), job.getExitStatus());
    }
}
