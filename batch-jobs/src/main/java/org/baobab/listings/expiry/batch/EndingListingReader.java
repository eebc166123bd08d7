package org.baobab.listings.expiry.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.expiry.ExpiringListing;
import org.baobab.listings.expiry.ListingExpiry;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.BookmarkedReader;

/** Publications of whose end the advertiser is to be told. */
@Named
@Dependent
public class EndingListingReader extends BookmarkedReader<UUID, ExpiringListing> {
    private static final int CHUNK = 100;

    @Inject
    ListingExpiry listings;

    @Inject
    JobProgress progress;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin("reminders", listings.countEnding());
    }

    @Override
    protected List<ExpiringListing> next(UUID after, int most) {
        return listings.ending(after, most);
    }

    @Override
    protected UUID keyOf(ExpiringListing listing) {
        return listing.id();
    }

    @Override
    protected UUID parse(String key) {
        return UUID.fromString(key);
    }

    @Override
    protected String bookmarkName() {
        return "reminders";
    }

    @Override
    protected int pageSize() {
        return CHUNK;
    }
}
