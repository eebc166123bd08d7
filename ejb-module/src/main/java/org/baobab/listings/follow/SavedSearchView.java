package org.baobab.listings.follow;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.Versioned;

/**
 * A search that the caller keeps.
 *
 * @param lastAlertAt when it brought something last; null where it never did
 */
public record SavedSearchView(
        UUID id,
        String name,
        JsonObject query,
        @JsonbProperty("notify") Notify alerts,
        Instant createdAt,
        Instant lastAlertAt,
        @JsonbTransient long version)
        implements Versioned {
    public ListingQuery sought() {
        return new QueryText(query).read();
    }
}
