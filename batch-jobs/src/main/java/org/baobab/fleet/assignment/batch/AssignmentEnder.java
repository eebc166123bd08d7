package org.baobab.fleet.assignment.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.assignment.DueAssignments;
import org.baobab.fleet.assignment.DueKey;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;
import org.jboss.logging.Logger;

/** Ends a chunk of assignments, frees their vehicles and has their drivers told, in the transaction of the chunk. */
@Named
@Dependent
public class AssignmentEnder extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(AssignmentEnder.class);

    @Inject
    DueAssignments assignments;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        List<DueKey> due = items.stream().map(DueKey.class::cast).toList();
        int done = baobab.in(null, () -> assignments.end(due));
        progress.did(items.size());
        LOG.infof("assignments: %d of %d ended", done, items.size());
    }
}
