package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.baobab.platform.persistence.OldRows;
import org.baobab.platform.persistence.OutlivedRows;

/** Listings that were deleted long ago: until then what was said about them can still be held against them. */
@ApplicationScoped
class DeletedListings implements OutlivedRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    ListingSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "listings";
    }

    @Override
    public OldRows rows() {
        return new OldRows(
                em,
                "listing",
                "deleted_at < :before",
                Map.of("before", clock.instant().minus(settings.deletedKept())));
    }
}
