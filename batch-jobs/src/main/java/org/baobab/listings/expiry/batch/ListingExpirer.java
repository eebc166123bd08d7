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

/** Lets a chunk of listings expire and tells their advertisers, in the transaction of the chunk. */
@Named
@Dependent
public class ListingExpirer extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(ListingExpirer.class);

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
            if (baobab.in(listing.organizationId(), () -> listings.expire(listing))) {
                done++;
            }
        }
        progress.did(items.size());
        LOG.infof("listings: %d of %d expired", done, items.size());
    }
}
