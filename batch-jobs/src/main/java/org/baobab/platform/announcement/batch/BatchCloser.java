package org.baobab.platform.announcement.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.announcement.BatchUpkeep;

/** Notes how each batch of a chunk ended. */
@Named
@Dependent
public class BatchCloser extends AbstractItemWriter {
    @Inject
    BatchUpkeep batches;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(id -> batches.close((UUID) id));
    }
}
