package org.baobab.platform.document.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.PurgeDocuments;
import org.baobab.platform.job.JobProgress;
import org.jboss.logging.Logger;

/** Lets a chunk of documents go, each by itself: the row under the lock of its object, then the bytes. */
@Named
@Dependent
public class DocumentPurger extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(DocumentPurger.class);

    @Inject
    PurgeDocuments documents;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        documents.purge(items.stream().map(UUID.class::cast).toList());
        progress.did(items.size());
        LOG.infof("documents: %d gone for good", items.size());
    }
}
