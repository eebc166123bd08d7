package org.baobab.platform.announcement.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.announcement.BatchUpkeep;
import org.baobab.platform.job.batch.KeysetReader;

/** The ids of batches of messages that may have ended. */
@Named
@Dependent
public class EndedBatchReader extends KeysetReader<UUID, UUID> {
    @Inject
    BatchUpkeep batches;

    @Override
    protected List<UUID> next(UUID after, int most) {
        return batches.next(after, most);
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }
}
