package org.baobab.listings;

import jakarta.json.bind.annotation.JsonbTransient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Marks;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.money.Money;

/**
 * A listing with all that can be seen of it.
 *
 * @param stateReason why it waits or was rejected; null for everybody but those who may edit it and moderators
 * @param slug its title as part of an address
 * @param version of what its advertiser writes; photos come and go without a new one
 */
public record ListingView(
        UUID id,
        String title,
        String description,
        Offer offer,
        PropertyType type,
        Money price,
        PricePer pricePer,
        Integer bedrooms,
        Integer bathrooms,
        BigDecimal area,
        ListingAddress address,
        GeoPoint place,
        Set<Amenity> amenities,
        ListingState state,
        String stateReason,
        AdvertiserView advertiser,
        List<PhotoView> photos,
        String slug,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt,
        Instant expiresAt,
        @JsonbTransient long version)
        implements Versioned {

    /** Photos, the advertiser and the state come and go past the version. */
    @Override
    public String mark() {
        return Marks.of(state, stateReason, advertiser, photos, expiresAt);
    }
}
