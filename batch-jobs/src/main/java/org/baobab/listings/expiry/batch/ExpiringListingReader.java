package org.baobab.listings.expiry.batch;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.baobab.listings.expiry.ExpiringListing;
import org.baobab.listings.expiry.ListingExpiry;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.BookmarkedReader;

/** Publications near their end, by their key; the name is that of its progress and its bookmark. */
abstract class ExpiringListingReader extends BookmarkedReader<UUID, ExpiringListing> {
    private static final int CHUNK = 100;

    private final String name;

    @Inject
    ListingExpiry listings;

    @Inject
    JobProgress progress;

    ExpiringListingReader(String name) {
        this.name = name;
    }

    /** How many there are, as the step begins. */
    protected abstract long count();

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        progress.begin(name, count());
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
        return name;
    }

    @Override
    protected int pageSize() {
        return CHUNK;
    }
}
