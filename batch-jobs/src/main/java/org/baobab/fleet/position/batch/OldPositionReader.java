package org.baobab.fleet.position.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.trip.PositionUpkeep;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;

/** Vehicles whose older positions have not been thinned. */
@Named
@Dependent
public class OldPositionReader extends KeysetReader<UUID, UUID> {
    private static final int CHUNK = 20;

    @Inject
    PositionUpkeep positions;

    @Inject
    JobProgress progress;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin("positions", positions.count());
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        return positions.next(after, most);
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }

    @Override
    protected int pageSize() {
        return CHUNK;
    }
}
