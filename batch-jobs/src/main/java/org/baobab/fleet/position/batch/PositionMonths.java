package org.baobab.fleet.position.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.trip.PositionUpkeep;
import org.jboss.logging.Logger;

/** Makes the months to come and drops those whose time is over; there are no rows to walk over. */
@Named
@Dependent
public class PositionMonths extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(PositionMonths.class);

    @Inject
    PositionUpkeep positions;

    @Override
    public String process() {
        positions.makeMonths();
        List<String> dropped = positions.dropMonths();
        LOG.infof("months of positions dropped: %s", dropped);
        return "DROPPED " + dropped.size();
    }
}
