package org.baobab.listings;

import java.math.BigDecimal;
import java.util.Set;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.money.Money;

/** What should become different about a listing; address and price are patched in turn. */
public record ChangeListing(
        Patch<String> title,
        Patch<String> description,
        Patch<Offer> offer,
        Patch<PropertyType> type,
        Patch<ChangePrice> price,
        Patch<PricePer> pricePer,
        Patch<Integer> bedrooms,
        Patch<Integer> bathrooms,
        Patch<BigDecimal> area,
        Patch<ChangeAddress> address,
        Patch<GeoPoint> place,
        Patch<Set<Amenity>> amenities) {

    public record ChangePrice(Patch<BigDecimal> amount, Patch<String> currency) {}

    public record ChangeAddress(
            Patch<String> country, Patch<String> city, Patch<String> district, Patch<String> street) {}

    ListingFacts of(ListingFacts now) {
        Offer other = Patch.or(offer, now.offer());
        return new ListingFacts(
                Patch.or(title, now.title()),
                Patch.or(description, now.description()),
                other,
                Patch.or(type, now.type()),
                price(now.price()),
                // What is sold has no price per month any more, whether or not the patch says so.
                Patch.or(pricePer, other == now.offer() ? now.pricePer() : null),
                Patch.or(bedrooms, now.bedrooms()),
                Patch.or(bathrooms, now.bathrooms()),
                Patch.or(area, now.area()),
                address(now.address()),
                Patch.or(place, now.place()),
                Patch.or(amenities, now.amenities()));
    }

    private Money price(Money now) {
        if (price == null) {
            return now;
        }
        ChangePrice wish = price.value();
        return wish == null
                ? null
                : new Money(Patch.or(wish.amount(), now.amount()), Patch.or(wish.currency(), now.currency()));
    }

    private AddressFacts address(AddressFacts now) {
        if (address == null) {
            return now;
        }
        ChangeAddress wish = address.value();
        return wish == null
                ? null
                : new AddressFacts(
                        Patch.or(wish.country(), now.country()),
                        Patch.or(wish.city(), now.city()),
                        Patch.or(wish.district(), now.district()),
                        Patch.or(wish.street(), now.street()));
    }
}
