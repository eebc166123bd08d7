package org.baobab.platform.search.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.search.Indexes;
import org.baobab.platform.search.Reindexable;

/** Looks whether there is anything to index. */
@Named
@Dependent
public class IndexSurvey extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        List<Reindexable> found = indexes.named(index);
        progress.begin("rows", found.stream().mapToLong(Reindexable::count).sum());
        return found.isEmpty() ? "NOTHING" : "FOUND";
    }
}
