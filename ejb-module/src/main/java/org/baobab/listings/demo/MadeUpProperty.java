package org.baobab.listings.demo;

import java.util.Set;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/**
 * A property that does not exist.
 *
 * @param number from 0; its seed
 * @param bedrooms 0 where it has none, such as land
 * @param area in square metres
 */
record MadeUpProperty(
        int number,
        Offer offer,
        PropertyType type,
        Quarter quarter,
        GeoPoint place,
        int bedrooms,
        int bathrooms,
        int area,
        Set<Amenity> amenities,
        Money price) {}
