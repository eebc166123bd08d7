package org.baobab.platform.search.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.search.IndexBuilds;
import org.baobab.platform.search.Indexes;
import org.baobab.platform.search.SearchIndex;

/** Looks whether there is anything to index, and begins an empty generation of each index beside the one that answers. */
@Named
@Dependent
public class IndexSurvey extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Inject
    IndexBuilds builds;

    @Inject
    JobProgress progress;

    @Inject
    JobContext job;

    @Override
    public String process() {
        List<SearchIndex<?>> found = builds.isOff() ? List.of() : indexes.named(index);
        progress.begin("rows", found.stream().mapToLong(SearchIndex::count).sum());
        found.forEach(each -> builds.begin(each.name(), job.getInstanceId()));
        return found.isEmpty() ? "NOTHING" : "FOUND";
    }
}
