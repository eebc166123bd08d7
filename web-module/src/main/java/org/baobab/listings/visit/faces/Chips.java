package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingSettings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.money.Money;
import org.baobab.platform.web.faces.Texts;

/** Says in words what a search asks for. */
@RequestScoped
public class Chips {
    private static final String TEXT = "visitText";

    @Inject
    ListingWords words;

    @Inject
    Texts texts;

    @Inject
    ListingSettings settings;

    public List<Chip> of(ListingQuery query) {
        List<Chip> chips = new ArrayList<>();
        add(chips, query, query.q() == null ? null : "«\u00a0" + query.q() + "\u00a0»", "q");
        add(chips, query, query.offer() == null ? null : words.offer(query.offer()), "offer");
        add(chips, query, query.type() == null ? null : words.type(query.type()), "type");
        add(chips, query, query.city(), "city");
        add(chips, query, price("chip.from", query.minPrice(), query), "minPrice");
        add(chips, query, price("chip.to", query.maxPrice(), query), "maxPrice");
        add(
                chips,
                query,
                query.minBedrooms() == null || query.minBedrooms() == 0
                        ? null
                        : texts.of(TEXT, "chip.bedrooms", query.minBedrooms()),
                "minBedrooms");
        add(
                chips,
                query,
                query.minArea() == null ? null : texts.of(TEXT, "chip.area", words.area(query.minArea())),
                "minArea");
        for (Amenity amenity : EnumSet.allOf(Amenity.class)) {
            if (query.amenities().contains(amenity)) {
                chips.add(new Chip(words.amenity(amenity), withoutAmenity(query, amenity)));
            }
        }
        if (query.near() != null) {
            String text = query.radius() == null
                    ? texts.of(TEXT, "chip.near")
                    : texts.of(
                            TEXT, "chip.radius", words.distance(query.radius().doubleValue()));
            add(chips, query, text, "lat", "lng", "radius");
        }
        add(chips, query, query.box() == null ? null : texts.of(TEXT, "chip.box"), "box");
        return chips;
    }

    private static void add(List<Chip> chips, ListingQuery query, String text, String... names) {
        if (text != null) {
            chips.add(new Chip(text, QueryLinks.without(query, names)));
        }
    }

    private String price(String key, BigDecimal amount, ListingQuery query) {
        String currency = query.currency() == null ? settings.currency() : query.currency();
        return amount == null ? null : texts.of(TEXT, key, words.price(new Money(amount, currency)));
    }

    private static String withoutAmenity(ListingQuery query, Amenity taken) {
        Set<Amenity> left = EnumSet.copyOf(query.amenities());
        left.remove(taken);
        return left.isEmpty()
                ? QueryLinks.without(query, "amenities")
                : QueryLinks.with(
                        query, "amenities", left.stream().map(Amenity::name).collect(Collectors.joining(",")));
    }
}
