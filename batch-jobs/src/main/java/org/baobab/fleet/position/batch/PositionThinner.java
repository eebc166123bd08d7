package org.baobab.fleet.position.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.trip.PositionUpkeep;
import org.baobab.platform.job.JobProgress;
import org.jboss.logging.Logger;

/** Thins the older positions of a chunk of vehicles. */
@Named
@Dependent
public class PositionThinner extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(PositionThinner.class);

    @Inject
    PositionUpkeep positions;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        long gone = positions.thin(items.stream().map(UUID.class::cast).toList());
        progress.did(items.size());
        LOG.infof("positions: %d of %d vehicles left out", gone, items.size());
    }
}
