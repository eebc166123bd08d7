package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.task.TaskQueries;

/** Counts how the messages of a batch fare. */
@ApplicationScoped
class BatchReader {
    @Inject
    Batches batches;

    @Inject
    TaskQueries tasks;

    /** @param organizationId the one it must belong to; null finds all, for operators */
    Optional<BatchView> find(UUID id, UUID organizationId) {
        return batches.find(id, organizationId).map(this::view);
    }

    List<BatchView> newest(UUID organizationId, int most) {
        return batches.newest(organizationId, most).stream().map(this::view).toList();
    }

    private BatchView view(NotificationBatch batch) {
        return BatchView.of(batch, batch.finalCounts().orElseGet(() -> tasks.countByState(batch.id())));
    }
}
