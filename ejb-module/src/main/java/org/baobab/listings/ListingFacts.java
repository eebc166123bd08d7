package org.baobab.listings;

import java.math.BigDecimal;
import java.util.Set;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/**
 * What an advertiser says of a property.
 *
 * @param pricePer null for the usual one of the offer
 * @param area square metres
 * @param place null where it is not known
 * @param amenities null for none
 */
public record ListingFacts(
        String title,
        String description,
        Offer offer,
        PropertyType type,
        Money price,
        PricePer pricePer,
        Integer bedrooms,
        Integer bathrooms,
        BigDecimal area,
        AddressFacts address,
        GeoPoint place,
        Set<Amenity> amenities) {}
