package org.baobab.listings.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/** Reads a {@link ListingQuery} from the parameters of an address, and finds all that is wrong with them at once. */
final class QueryReader {
    static final List<String> NAMES = List.of(
            "q",
            "offer",
            "type",
            "city",
            "minPrice",
            "maxPrice",
            "currency",
            "minBedrooms",
            "minArea",
            "amenities",
            "lat",
            "lng",
            "radius",
            "box",
            "advertiser",
            "sort",
            "page",
            "size");

    static final int LONGEST_TEXT = 300;
    private static final int LONGEST_CITY = 80;
    private static final int LONGEST_NUMBER = 30;
    private static final int UUID_LENGTH = 36;

    /** Half of the earth's girth: further away there is nothing. */
    private static final int WIDEST = 20_037_508;

    private final Map<String, String> parameters;
    private final List<Violation> violations = new ArrayList<>();

    QueryReader(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    ListingQuery read() {
        BigDecimal minPrice = number("minPrice");
        BigDecimal maxPrice = number("maxPrice");
        if (minPrice != null && maxPrice != null && minPrice.compareTo(maxPrice) > 0) {
            refuse("maxPrice", "search.prices", Map.of());
        }
        GeoPoint near = near();
        Integer radius = whole("radius", 1, WIDEST);
        if (radius != null && near == null && !isRefused("lat") && !isRefused("lng")) {
            refuse("radius", "search.radius-needs-place", Map.of());
        }
        SearchSort sort = sort(near);
        Integer page = whole("page", 1, Integer.MAX_VALUE);
        Integer size = whole("size", 1, ListingQuery.MOST_SIZE);
        ListingQuery query = new ListingQuery(
                text("q", LONGEST_TEXT),
                choice("offer", Offer.class),
                choice("type", PropertyType.class),
                text("city", LONGEST_CITY),
                minPrice,
                maxPrice,
                currency(),
                whole("minBedrooms", 0, 1_000),
                number("minArea"),
                amenities(),
                near,
                radius,
                box(),
                read("advertiser", "type.uuid", QueryReader::uuid),
                sort,
                page == null ? 1 : page,
                size == null ? ListingQuery.DEFAULT_SIZE : size);
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
        return query;
    }

    /** Control characters part words; they mean nothing else. */
    private String text(String name, int longest) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > longest) {
            refuse(name, "name.too-long", Map.of("most", longest));
            return null;
        }
        String readable = value.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return readable.isEmpty() ? null : readable;
    }

    private GeoPoint near() {
        Double lat = read("lat", "place.latitude", text -> degrees(text, 90));
        Double lng = read("lng", "place.longitude", text -> degrees(text, 180));
        if (lat != null && lng != null) {
            return new GeoPoint(lat, lng);
        }
        if (lat != null && !isRefused("lng")) {
            refuse("lng", "place.longitude", Map.of());
        }
        if (lng != null && !isRefused("lat")) {
            refuse("lat", "place.latitude", Map.of());
        }
        return null;
    }

    private GeoBox box() {
        return read("box", "search.box", text -> {
            String[] sides = text.split(",", -1);
            if (sides.length != 4) {
                throw new IllegalArgumentException("not four sides");
            }
            return GeoBox.of(
                    "box",
                    degrees(sides[0], 90),
                    degrees(sides[1], 180),
                    degrees(sides[2], 90),
                    degrees(sides[3], 180));
        });
    }

    private SearchSort sort(GeoPoint near) {
        String word = value("sort");
        if (word == null) {
            return SearchSort.RELEVANCE;
        }
        SearchSort sort = SearchSort.of(word).orElse(null);
        if (sort == null) {
            refuse("sort", "type.enum", Map.of("values", SearchSort.words()));
        } else if (sort == SearchSort.DISTANCE && near == null) {
            refuse("sort", "search.distance-needs-place", Map.of());
        }
        return sort;
    }

    private Set<Amenity> amenities() {
        String list = value("amenities");
        Set<Amenity> wanted = EnumSet.noneOf(Amenity.class);
        if (list != null) {
            for (String name : list.split(",")) {
                if (!name.isBlank()) {
                    Amenity amenity = constant("amenities", Amenity.class, name.strip());
                    if (amenity == null) {
                        return Set.of();
                    }
                    wanted.add(amenity);
                }
            }
        }
        return wanted;
    }

    private String currency() {
        return read("currency", "type.currency", text -> Currency.getInstance(text.toUpperCase(Locale.ROOT))
                .getCurrencyCode());
    }

    private BigDecimal number(String name) {
        return read(name, "search.amount", text -> {
            BigDecimal number = decimal(text);
            if (number.signum() < 0) {
                throw new IllegalArgumentException("negative");
            }
            return number;
        });
    }

    private Integer whole(String name, int least, int most) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the one message for every wrong number.
        }
        refuse(name, "search.whole", Map.of("least", least, "most", most));
        return null;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type) {
        String value = value(name);
        return value == null ? null : constant(name, type, value);
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        refuse(name, "type.enum", Map.of("values", names));
        return null;
    }

    private <T> T read(String name, String rule, Function<String, T> reader) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (RuleViolationException refused) {
            refused.violations().forEach(violation -> refuse(name, violation.rule(), violation.facts()));
        } catch (IllegalArgumentException unreadable) {
            refuse(name, rule, Map.of());
        }
        return null;
    }

    private String value(String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void refuse(String field, String rule, Map<String, Object> facts) {
        violations.add(new Violation(field, rule, facts));
    }

    private boolean isRefused(String field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field));
    }

    private static Double degrees(String text, int most) {
        double number = decimal(text.strip()).doubleValue();
        if (Math.abs(number) > most) {
            throw new IllegalArgumentException("not on the earth");
        }
        return number;
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER) {
            throw new NumberFormatException("too large or too small");
        }
        return number;
    }

    private static UUID uuid(String text) {
        // UUID.fromString also takes "1-1-1-1-1".
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not 36 characters");
        }
        return UUID.fromString(text);
    }
}
