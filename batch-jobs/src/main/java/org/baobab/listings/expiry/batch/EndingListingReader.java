package org.baobab.listings.expiry.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.expiry.ExpiringListing;

/** Publications of whose end the advertiser is to be told. */
@Named
@Dependent
public class EndingListingReader extends ExpiringListingReader {
    public EndingListingReader() {
        super("reminders");
    }

    @Override
    protected long count() {
        return listings.countEnding();
    }

    @Override
    protected List<ExpiringListing> next(UUID after, int most) {
        return listings.ending(after, most);
    }
}
