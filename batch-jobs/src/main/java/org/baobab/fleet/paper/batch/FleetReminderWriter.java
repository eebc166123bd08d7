package org.baobab.fleet.paper.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.paper.FleetReminders;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;
import org.jboss.logging.Logger;

/** Tells the people of one organisation what falls due, in one transaction with the note that they were told. */
@Named
@Dependent
public class FleetReminderWriter extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(FleetReminderWriter.class);

    @Inject
    FleetReminders reminders;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            int told = baobab.in((UUID) item, reminders::remind);
            progress.did(1);
            if (told > 0) {
                LOG.infof("fleet: %d due dates told in organization %s", told, item);
            }
        }
    }
}
