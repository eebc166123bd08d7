package org.baobab.listings.draft;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.listings.AddressFacts;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.ListingView;
import org.baobab.listings.Offer;
import org.baobab.listings.PricePer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.money.Money;

/** The form as it stands: texts by the names of their fields, as people type them. What is empty is not there. */
public record ListingForm(Map<String, String> values) {
    /** In the order in which the form asks for them. */
    public static final List<String> FIELDS = List.of(
            "offer",
            "type",
            "country",
            "city",
            "district",
            "street",
            "lat",
            "lng",
            "bedrooms",
            "bathrooms",
            "area",
            "amenities",
            "price",
            "currency",
            "pricePer",
            "title",
            "description");

    private static final Set<String> NUMBERS = Set.of("lat", "lng", "bedrooms", "bathrooms", "area", "price");
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NUMBER = 30;

    public ListingForm {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = values.get(field);
            if (value != null && !value.isBlank()) {
                kept.put(field, value.strip());
            }
        }
        values = Map.copyOf(kept);
    }

    public static ListingForm empty() {
        return new ListingForm(Map.of());
    }

    /** Fields that nobody knows are left out: a form of tomorrow may be open in a browser of yesterday. */
    public static ListingForm of(JsonObject json) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            JsonValue value = json.get(field);
            if (value instanceof JsonString text) {
                if (text.getString().length() > LONGEST) {
                    throw new RuleViolationException(field, "name.too-long", Map.of("most", LONGEST));
                }
                values.put(field, text.getString().replace("\u0000", ""));
            }
        }
        return new ListingForm(values);
    }

    static ListingForm parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject());
        }
    }

    /** What the form shows of a listing that there is. */
    public static ListingForm of(ListingView listing) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("offer", listing.offer().name());
        values.put("type", listing.type().name());
        values.put("country", listing.address().country());
        values.put("city", listing.address().city());
        values.put("district", listing.address().district());
        values.put("street", listing.address().street());
        if (listing.place() != null) {
            values.put("lat", String.valueOf(listing.place().lat()));
            values.put("lng", String.valueOf(listing.place().lng()));
        }
        values.put("bedrooms", written(listing.bedrooms()));
        values.put("bathrooms", written(listing.bathrooms()));
        values.put("area", listing.area() == null ? null : listing.area().toPlainString());
        values.put(
                "amenities",
                listing.amenities().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        values.put("price", listing.price().amount().toPlainString());
        values.put("currency", listing.price().currency());
        values.put(
                "pricePer",
                listing.pricePer() == null ? null : listing.pricePer().name());
        values.put("title", listing.title());
        values.put("description", listing.description());
        return new ListingForm(values);
    }

    public String value(String field) {
        return values.get(field);
    }

    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        FIELDS.stream().filter(values::containsKey).forEach(field -> json.add(field, values.get(field)));
        return json.build().toString();
    }

    /** However the numbers are written. */
    boolean says(ListingForm other, String field) {
        return Objects.equals(meaning(field), other.meaning(field));
    }

    boolean saysTheSameAs(ListingForm other) {
        return FIELDS.stream().allMatch(field -> says(other, field));
    }

    private Object meaning(String field) {
        String text = value(field);
        if ("pricePer".equals(field)) {
            // What the offer says by itself need not be said.
            return "STAY".equals(value("offer")) ? Objects.requireNonNullElse(text, PricePer.NIGHT.name()) : null;
        }
        if (text == null || !NUMBERS.contains(field)) {
            return text == null ? null : text.replace("\r\n", "\n");
        }
        try {
            return new BigDecimal(plain(text)).stripTrailingZeros();
        } catch (NumberFormatException none) {
            return text;
        }
    }

    /** Numbers as people group and break them: 1 250 000, 72,5. */
    private static String plain(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (plain.length() > LONGEST_NUMBER || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0) {
            throw new NumberFormatException(plain);
        }
        return plain;
    }

    /**
     * The facts for the service, which knows what must be there.
     *
     * @throws RuleViolationException for each value that is no number, place or word of ours
     */
    public ListingFacts facts() {
        Reading reading = new Reading();
        ListingFacts facts = new ListingFacts(
                value("title"),
                // It may still be missing while photos come; nothing is published without one.
                Objects.requireNonNullElse(value("description"), ""),
                reading.word("offer", Offer::valueOf),
                reading.word("type", PropertyType::valueOf),
                reading.price(),
                reading.word("pricePer", PricePer::valueOf),
                reading.whole("bedrooms"),
                reading.whole("bathrooms"),
                reading.number("area"),
                new AddressFacts(value("country"), value("city"), value("district"), value("street")),
                reading.place(),
                reading.amenities());
        reading.end();
        return facts;
    }

    private static String written(Object value) {
        return value == null ? null : value.toString();
    }

    /** Goes through the texts and gathers what cannot be read. */
    private final class Reading {
        private final List<Violation> violations = new ArrayList<>();

        void end() {
            if (!violations.isEmpty()) {
                throw new RuleViolationException(violations);
            }
        }

        <T> T word(String field, Function<String, T> reader) {
            return read(field, "required", reader);
        }

        Integer whole(String field) {
            return read(field, "type.integer", text -> Integer.valueOf(plain(text)));
        }

        BigDecimal number(String field) {
            return read(field, "type.number", text -> new BigDecimal(plain(text)));
        }

        Money price() {
            BigDecimal amount = number("price");
            return amount == null && violations.isEmpty() && value("price") == null
                    ? null
                    : new Money(amount, value("currency"));
        }

        GeoPoint place() {
            if (value("lat") == null || value("lng") == null) {
                return null;
            }
            BigDecimal lat = number("lat");
            BigDecimal lng = number("lng");
            return lat == null || lng == null ? null : GeoPoint.of("place", lat.doubleValue(), lng.doubleValue());
        }

        Set<Amenity> amenities() {
            String text = value("amenities");
            Set<Amenity> had = EnumSet.noneOf(Amenity.class);
            Stream<String> words = text == null ? Stream.empty() : Arrays.stream(text.split(","));
            words.filter(word -> Arrays.stream(Amenity.values())
                            .anyMatch(amenity -> amenity.name().equals(word)))
                    .map(Amenity::valueOf)
                    .forEach(had::add);
            return had;
        }

        private <T> T read(String field, String rule, Function<String, T> reader) {
            String text = value(field);
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException unreadable) {
                violations.add(new Violation(field, rule, Map.of()));
                return null;
            }
        }
    }
}
