package org.baobab.listings.follow;

import java.math.BigDecimal;
import org.baobab.listings.ListingView;
import org.baobab.listings.finding.ListingQuery;

/** Tells quickly that a listing cannot be what a search looks for; that it is, only the search itself tells. */
final class Precheck {
    private Precheck() {}

    static boolean mayMatch(ListingQuery query, ListingView listing) {
        return isOrAny(query.offer(), listing.offer())
                && isOrAny(query.type(), listing.type())
                && isOrAny(query.advertiserId(), listing.advertiser().id())
                && reaches(
                        query.minBedrooms() == null ? null : BigDecimal.valueOf(query.minBedrooms()),
                        listing.bedrooms() == null ? null : BigDecimal.valueOf(listing.bedrooms()))
                && reaches(query.minArea(), listing.area())
                && listing.amenities().containsAll(query.amenities())
                && (query.box() == null
                        || listing.place() != null && query.box().contains(listing.place()));
    }

    private static boolean isOrAny(Object wanted, Object there) {
        return wanted == null || wanted.equals(there);
    }

    private static boolean reaches(BigDecimal least, BigDecimal there) {
        return least == null || there != null && there.compareTo(least) >= 0;
    }
}
