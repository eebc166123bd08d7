package org.baobab.platform.job.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.job.JobHistory;
import org.baobab.platform.job.JobProgress;
import org.jboss.logging.Logger;

/** Forgets a chunk of old executions. */
@Named
@Dependent
public class ExecutionPruner extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(ExecutionPruner.class);

    @Inject
    JobHistory history;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        history.forget(items.stream().map(Long.class::cast).toList());
        progress.did(items.size());
        LOG.infof("%d executions are forgotten", items.size());
    }
}
