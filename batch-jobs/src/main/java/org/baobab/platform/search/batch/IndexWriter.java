package org.baobab.platform.search.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.search.Indexes;

/** Writes a chunk of rows into their index. */
@Named
@Dependent
public class IndexWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        indexes.require(index).index(items.stream().map(UUID.class::cast).toList());
        progress.did(items.size());
    }
}
