package org.baobab.platform.persistence.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;
import org.baobab.platform.persistence.OutlivedRows;

/** The ids of rows that are to go. */
@Named
@Dependent
public class OutlivedReader extends KeysetReader<UUID, UUID> {
    @Inject
    @BatchProperty
    String what;

    @Inject
    OutlivedKinds kinds;

    @Inject
    JobProgress progress;

    private OutlivedRows rows;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        rows = kinds.named(what);
        progress.begin(what, rows.count());
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        return rows.next(after, most);
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }
}
