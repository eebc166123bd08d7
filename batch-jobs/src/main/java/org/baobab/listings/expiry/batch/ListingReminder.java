package org.baobab.listings.expiry.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.listings.expiry.ExpiringListing;
import org.baobab.listings.expiry.ListingExpiry;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;
import org.jboss.logging.Logger;

/** Tells the advertisers of a chunk of listings that they end soon, in the transaction of the chunk. */
@Named
@Dependent
public class ListingReminder extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(ListingReminder.class);

    @Inject
    ListingExpiry listings;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        int done = 0;
        for (Object item : items) {
            ExpiringListing listing = (ExpiringListing) item;
            if (baobab.in(listing.organizationId(), () -> listings.remind(listing))) {
                done++;
            }
        }
        progress.did(items.size());
        LOG.infof("listings: %d of %d reminded", done, items.size());
    }
}
