package org.baobab.listings.follow.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.follow.DailyAlerts;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;

/** Every search whose owner wants a letter a day. */
@Named
@Dependent
public class DailySearchReader extends KeysetReader<UUID, UUID> {
    @Inject
    DailyAlerts alerts;

    @Inject
    JobProgress progress;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin("searches", alerts.count());
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        return alerts.next(after, most);
    }

    @Override
    protected UUID keyOf(UUID item) {
        return item;
    }
}
