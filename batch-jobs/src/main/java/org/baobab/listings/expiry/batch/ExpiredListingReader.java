package org.baobab.listings.expiry.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.expiry.ExpiringListing;

/** Publications whose time is over. */
@Named
@Dependent
public class ExpiredListingReader extends ExpiringListingReader {
    public ExpiredListingReader() {
        super("expired");
    }

    @Override
    protected long count() {
        return listings.countOver();
    }

    @Override
    protected List<ExpiringListing> next(UUID after, int most) {
        return listings.over(after, most);
    }
}
