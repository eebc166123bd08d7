package org.baobab.listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/**
 * A published listing in a list.
 *
 * @param cover null while it has no photo
 */
public record ListingCard(
        UUID id,
        String slug,
        String title,
        Offer offer,
        PropertyType type,
        Money price,
        PricePer pricePer,
        Integer bedrooms,
        Integer bathrooms,
        BigDecimal area,
        String city,
        String district,
        GeoPoint place,
        PhotoView cover,
        int photoCount,
        UUID advertiserId,
        String advertiserName,
        boolean verified,
        Instant publishedAt) {

    /** @param photos at least one, the cover first */
    public ListingCard with(List<PhotoView> photos) {
        return new ListingCard(
                id,
                slug,
                title,
                offer,
                type,
                price,
                pricePer,
                bedrooms,
                bathrooms,
                area,
                city,
                district,
                place,
                photos.getFirst(),
                photos.size(),
                advertiserId,
                advertiserName,
                verified,
                publishedAt);
    }
}
