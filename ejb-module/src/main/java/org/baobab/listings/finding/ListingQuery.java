package org.baobab.listings.finding;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.geo.GeoPoint;

/**
 * What somebody looks for. Whatever is null or empty does not matter to them.
 *
 * @param currency of the two prices; null for the base currency
 * @param amenities all of them
 * @param near where distances are measured from
 * @param radius in metres around {@code near}
 * @param page from 1
 */
public record ListingQuery(
        String q,
        Offer offer,
        PropertyType type,
        String city,
        BigDecimal minPrice,
        BigDecimal maxPrice,
        String currency,
        Integer minBedrooms,
        BigDecimal minArea,
        Set<Amenity> amenities,
        GeoPoint near,
        Integer radius,
        GeoBox box,
        UUID advertiserId,
        SearchSort sort,
        int page,
        int size) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MOST_SIZE = 100;

    /** Nobody reads further, and every hit before a page is held in memory to find it. */
    public static final int REACHABLE = 10_000;

    /** Every parameter that {@link #of} understands. */
    public static final Set<String> NAMES = Set.copyOf(QueryReader.NAMES);

    public ListingQuery {
        amenities = amenities == null || amenities.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(amenities));
        sort = sort == null ? SearchSort.RELEVANCE : sort;
    }

    /**
     * What the parameters of an address ask for. Those with other names are somebody else's and left alone; an empty one is none.
     *
     * @throws org.baobab.platform.kernel.RuleViolationException with everything that is wrong, by name
     */
    public static ListingQuery of(Map<String, String> parameters) {
        return new QueryReader(parameters).read();
    }

    /** Everything that is published. */
    public static ListingQuery all() {
        return of(Map.of());
    }

    /** What {@link #of} would read as this, in one order, without what is said by leaving it out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", q);
        put(parameters, "offer", offer);
        put(parameters, "type", type);
        put(parameters, "city", city);
        put(parameters, "minPrice", plain(minPrice));
        put(parameters, "maxPrice", plain(maxPrice));
        put(parameters, "currency", currency);
        put(parameters, "minBedrooms", minBedrooms);
        put(parameters, "minArea", plain(minArea));
        put(
                parameters,
                "amenities",
                amenities.isEmpty()
                        ? null
                        : amenities.stream().sorted().map(Amenity::name).collect(Collectors.joining(",")));
        if (near != null) {
            put(parameters, "lat", near.lat());
            put(parameters, "lng", near.lng());
        }
        put(parameters, "radius", radius);
        if (box != null) {
            put(parameters, "box", box.south() + "," + box.west() + "," + box.north() + "," + box.east());
        }
        put(parameters, "advertiser", advertiserId);
        put(parameters, "sort", sort == SearchSort.RELEVANCE ? null : sort.word());
        put(parameters, "page", page == 1 ? null : page);
        put(parameters, "size", size == DEFAULT_SIZE ? null : size);
        return parameters;
    }

    public ListingQuery onPage(int other) {
        return changed(type, city, minPrice, maxPrice, box, sort, other, size);
    }

    public ListingQuery ofSize(int other) {
        return changed(type, city, minPrice, maxPrice, box, sort, page, other);
    }

    public ListingQuery in(GeoBox other) {
        return changed(type, city, minPrice, maxPrice, other, sort, page, size);
    }

    public ListingQuery by(SearchSort other) {
        return changed(type, city, minPrice, maxPrice, box, other, page, size);
    }

    ListingQuery withoutType() {
        return changed(null, city, minPrice, maxPrice, box, sort, page, size);
    }

    ListingQuery withoutCity() {
        return changed(type, null, minPrice, maxPrice, box, sort, page, size);
    }

    ListingQuery withoutPrices() {
        return changed(type, city, null, null, box, sort, page, size);
    }

    boolean hasPrices() {
        return minPrice != null || maxPrice != null;
    }

    /** How many hits stand before the page; a long, for somebody may ask for the last page there could be. */
    long offset() {
        return (page - 1L) * size;
    }

    boolean isReachable() {
        return offset() < REACHABLE;
    }

    /** How many hits the page may hold. */
    int limit() {
        return (int) Math.min(size, REACHABLE - offset());
    }

    private ListingQuery changed(
            PropertyType ofType,
            String inCity,
            BigDecimal least,
            BigDecimal most,
            GeoBox inBox,
            SearchSort by,
            int onPage,
            int ofSize) {
        return new ListingQuery(
                q,
                offer,
                ofType,
                inCity,
                least,
                most,
                currency,
                minBedrooms,
                minArea,
                amenities,
                near,
                radius,
                inBox,
                advertiserId,
                by,
                onPage,
                ofSize);
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
