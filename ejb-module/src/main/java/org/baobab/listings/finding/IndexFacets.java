package org.baobab.listings.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** Counts with the question itself what was not chosen in it, and the rest by a question of its own. */
final class IndexFacets {
    private static final AggregationKey<Map<String, Long>> TYPE = AggregationKey.of("type");
    private static final AggregationKey<Map<String, Long>> CITY = AggregationKey.of("city");
    private static final AggregationKey<Map<Range<Double>, Long>> PRICE = AggregationKey.of("price");

    private final PriceBands bands;
    private final List<Range<Double>> ranges;
    private boolean hasType;
    private boolean hasCity;
    private boolean hasPrice;
    private Map<String, Long> types = Map.of();
    private Map<String, Long> cities = Map.of();
    private List<PriceBand> prices = List.of();

    IndexFacets(PriceBands bands) {
        this.bands = bands;
        this.ranges = ranges(bands);
    }

    void count(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked, boolean type, boolean city, boolean price) {
        hasType = type;
        hasCity = city;
        hasPrice = price;
        if (type) {
            addType(asked);
        }
        if (city) {
            addCity(asked);
        }
        if (price) {
            addPrice(asked);
        }
    }

    void take(SearchResult<UUID> found) {
        types = hasType ? found.aggregation(TYPE) : types;
        cities = hasCity ? found.aggregation(CITY) : cities;
        prices = hasPrice ? bands(found.aggregation(PRICE)) : prices;
    }

    void typesOf(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        addType(asked);
        types = asked.fetch(0).aggregation(TYPE);
    }

    void citiesOf(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        addCity(asked);
        cities = asked.fetch(0).aggregation(CITY);
    }

    void bandsOf(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        addPrice(asked);
        prices = bands(asked.fetch(0).aggregation(PRICE));
    }

    Facets counted() {
        return new Facets(
                DatabaseFacets.mostFirst(types, Integer.MAX_VALUE),
                DatabaseFacets.mostFirst(cities, Facets.MOST_CITIES),
                prices);
    }

    private void addType(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        asked.aggregation(TYPE, facet -> facet.terms().field(ListingDocument.TYPE, String.class));
    }

    private void addCity(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        asked.aggregation(
                CITY,
                facet -> facet.terms().field(ListingDocument.CITY, String.class).maxTermCount(Facets.MOST_CITIES));
    }

    private void addPrice(SearchQueryOptionsStep<?, UUID, ?, ?, ?> asked) {
        asked.aggregation(PRICE, facet -> facet.range()
                .field(ListingDocument.PRICE, Double.class)
                .ranges(ranges));
    }

    private List<PriceBand> bands(Map<Range<Double>, Long> counted) {
        long[] counts = new long[ranges.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counted.getOrDefault(ranges.get(i), 0L);
        }
        return bands.withCounts(counts);
    }

    private static List<Range<Double>> ranges(PriceBands bands) {
        List<Range<Double>> ranges = new ArrayList<>();
        Double before = null;
        for (var bound : bands.common()) {
            double next = bound.doubleValue();
            ranges.add(Range.canonical(before, next));
            before = next;
        }
        ranges.add(Range.canonical(before, null));
        return ranges;
    }
}
