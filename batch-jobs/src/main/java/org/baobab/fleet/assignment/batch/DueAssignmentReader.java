package org.baobab.fleet.assignment.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.fleet.assignment.DueAssignments;
import org.baobab.fleet.assignment.DueKey;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;

/** Assignments whose time has come, the longest due first. What was moved is not due any more, so a chunk that comes again after a crash finds nothing to do. */
@Named
@Dependent
public class DueAssignmentReader extends KeysetReader<DueKey, DueKey> {
    /** As many as the chunk has items. */
    private static final int CHUNK = 1000;

    @Inject
    DueAssignments assignments;

    @Inject
    JobProgress progress;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin("started", assignments.countBeginning());
    }

    @Override
    protected List<DueKey> next(DueKey after, int most) {
        return assignments.beginning(after, most);
    }

    @Override
    protected DueKey keyOf(DueKey due) {
        return due;
    }

    @Override
    protected int pageSize() {
        return CHUNK;
    }
}
