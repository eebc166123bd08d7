package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.ProbeRows;

/** Makes the rows. */
@Named
@Dependent
public class ProbeFill extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String rows;

    @Inject
    JobContext job;

    @Inject
    ProbeRows probe;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        int number = Integer.parseInt(rows);
        progress.begin("fill", number);
        probe.fill(job.getInstanceId(), number, progress);
        return null;
    }
}
