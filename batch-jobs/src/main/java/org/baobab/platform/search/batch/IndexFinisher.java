package org.baobab.platform.search.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import org.baobab.platform.search.Indexes;
import org.jboss.logging.Logger;

/** Lets go what is in an index and has no row any more. */
@Named
@Dependent
public class IndexFinisher extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(IndexFinisher.class);

    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Inject
    JobContext job;

    @Override
    public String process() {
        Instant begun = begun();
        indexes.named(index).forEach(each -> {
            each.finished(begun);
            LOG.infof("%s is indexed again", each.name());
        });
        return "INDEXED";
    }

    /** By its first execution: what that one indexed is not done again. */
    private Instant begun() {
        JobOperator operator = BatchRuntime.getJobOperator();
        JobExecution execution = operator.getJobExecution(job.getExecutionId());
        return operator.getJobExecutions(operator.getJobInstance(execution.getExecutionId())).stream()
                .map(each -> each.getCreateTime().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
