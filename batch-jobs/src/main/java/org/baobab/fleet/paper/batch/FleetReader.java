package org.baobab.fleet.paper.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.paper.FleetReminders;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;

/** Every organisation that has a fleet. */
@Named
@Dependent
public class FleetReader extends KeysetReader<UUID, UUID> {
    @Inject
    FleetReminders reminders;

    @Inject
    JobProgress progress;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin("organizations", reminders.count());
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        return reminders.organizations(after, most);
    }

    @Override
    protected UUID keyOf(UUID item) {
        return item;
    }
}
