package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.baobab.platform.persistence.OldRows;
import org.baobab.platform.persistence.OutlivedRows;

/** Batches that were closed long ago; their counts are asked for no more. */
@ApplicationScoped
class OutlivedBatches implements OutlivedRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    BatchSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public OldRows rows() {
        return new OldRows(
                em,
                "notification_batch",
                "closed_at < :before",
                Map.of("before", clock.instant().minus(settings.kept())));
    }
}
