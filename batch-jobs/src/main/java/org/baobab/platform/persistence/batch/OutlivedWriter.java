package org.baobab.platform.persistence.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.jboss.logging.Logger;

/** Lets a chunk of rows go by one statement. */
@Named
@Dependent
public class OutlivedWriter extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(OutlivedWriter.class);

    @Inject
    @BatchProperty
    String what;

    @Inject
    OutlivedKinds kinds;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        int gone = kinds.named(what).delete(items.stream().map(UUID.class::cast).toList());
        progress.did(items.size());
        LOG.infof("%s: %d gone", what, gone);
    }
}
