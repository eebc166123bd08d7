package org.baobab.listings.finding.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.ListingCard;
import org.baobab.listings.Offer;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PricePer;
import org.baobab.listings.PropertyType;
import org.baobab.listings.finding.FoundListings;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/**
 * A listing among others: what {@code GET /listings/{id}} answers, in short.
 *
 * @param photos the cover alone
 * @param distance in metres from the place asked for
 */
public record FoundView(
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
        AddressView address,
        GeoPoint place,
        List<PhotoView> photos,
        int photoCount,
        AdvertiserName advertiser,
        Instant publishedAt,
        Long distance,
        Map<String, String> highlights) {

    /** As much of an address as a list shows. */
    public record AddressView(String city, String district) {}

    /** Who offers it. */
    public record AdvertiserName(UUID id, String name, boolean verified) {}

    static FoundView of(FoundListings.Found found) {
        ListingCard card = found.card();
        return new FoundView(
                card.id(),
                card.slug(),
                card.title(),
                card.offer(),
                card.type(),
                card.price(),
                card.pricePer(),
                card.bedrooms(),
                card.bathrooms(),
                card.area(),
                new AddressView(card.city(), card.district()),
                card.place(),
                card.cover() == null ? List.of() : List.of(card.cover()),
                card.photoCount(),
                new AdvertiserName(card.advertiserId(), card.advertiserName(), card.verified()),
                card.publishedAt(),
                found.distance() == null ? null : Math.round(found.distance()),
                found.highlights());
    }
}
