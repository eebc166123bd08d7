package org.baobab.listings.follow.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.follow.DailyAlerts;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;

/** Looks what is new for a search and writes to its owner; each in a transaction of its own, so that none is told twice after a crash. */
@Named
@Dependent
public class DailyAlertWriter extends AbstractItemWriter {
    @Inject
    DailyAlerts alerts;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            baobab.in(null, () -> alerts.look((UUID) item));
            progress.did(1);
        }
    }
}
