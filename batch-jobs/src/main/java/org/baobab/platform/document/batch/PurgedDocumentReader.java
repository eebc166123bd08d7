package org.baobab.platform.document.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.PurgeDocuments;
import org.baobab.platform.job.batch.KeysetReader;

/** The ids of documents that are to go for good. */
@Named
@Dependent
public class PurgedDocumentReader extends KeysetReader<UUID, UUID> {
    @Inject
    PurgeDocuments documents;

    @Override
    protected List<UUID> next(UUID after, int most) {
        return documents.next(after, most);
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }

    @Override
    protected int pageSize() {
        return 100;
    }
}
