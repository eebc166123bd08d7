package org.baobab.platform.search.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.search.IndexBuilds;
import org.baobab.platform.search.Indexes;

/** Has each index that was filled catch up with what changed meanwhile, and answer from then on. */
@Named
@Dependent
public class IndexFinisher extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Inject
    IndexBuilds builds;

    @Inject
    JobContext job;

    @Override
    public String process() {
        indexes.named(index).forEach(each -> builds.finish(each.name(), job.getInstanceId()));
        return "INDEXED";
    }
}
