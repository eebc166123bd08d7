package org.baobab.platform.search.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.search.IndexBuilds;

/** Writes a chunk of rows into the generation that is being filled. They are on the disk before the bookmark moves on. */
@Named
@Dependent
public class IndexWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    String index;

    @Inject
    IndexBuilds builds;

    @Inject
    JobProgress progress;

    @Inject
    JobContext job;

    private boolean again;

    /** What an execution wrote that broke off may be in the index beyond its bookmark. */
    @Override
    public void open(Serializable checkpoint) {
        JobOperator operator = BatchRuntime.getJobOperator();
        again = operator.getJobExecutions(operator.getJobInstance(job.getExecutionId()))
                        .size()
                > 1;
    }

    @Override
    public void writeItems(List<Object> items) {
        builds.fill(
                index,
                job.getInstanceId(),
                again,
                items.stream().map(UUID.class::cast).toList());
        progress.did(items.size());
    }
}
