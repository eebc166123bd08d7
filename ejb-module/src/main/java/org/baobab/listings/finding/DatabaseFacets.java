package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what was found in one walk over the rows, and once more for each facet of which something was chosen. */
@ApplicationScoped
class DatabaseFacets {
    private static final int TYPE = 0b011;
    private static final int CITY = 0b101;
    private static final int BAND = 0b110;
    private static final int ALL = 0b111;

    @Inject
    FindingRows rows;

    @Inject
    Prices prices;

    record Counted(long total, Facets facets) {}

    private record Count(int grouping, String type, String city, int band, long rows) {}

    Counted of(ListingQuery query, SoughtText text, boolean relaxed) {
        PriceBands bands = prices.bands(query);
        List<Count> counts = count(query, text, relaxed, bands);
        List<Count> types = query.type() == null ? counts : count(query.withoutType(), text, relaxed, bands);
        List<Count> cities = query.city() == null ? counts : count(query.withoutCity(), text, relaxed, bands);
        List<Count> banded = query.hasPrices() ? count(query.withoutPrices(), text, relaxed, bands) : counts;
        long total = counts.stream()
                .filter(count -> count.grouping == ALL)
                .mapToLong(Count::rows)
                .sum();
        return new Counted(total, new Facets(types(types), cities(cities), bands.withCounts(perBand(banded, bands))));
    }

    private List<Count> count(ListingQuery query, SoughtText text, boolean relaxed, PriceBands bands) {
        BigDecimal[] bounds = bands.common().toArray(BigDecimal[]::new);
        SqlText sql = new SqlText()
                .add("SELECT GROUPING(f.type, f.city_key, f.band), f.type, max(f.city), f.band, count(*) FROM (")
                .add("SELECT l.type, l.city_key, l.city, width_bucket(l.price_common, ?) AS band", (Object) bounds)
                .add(" FROM listing l WHERE ")
                .add(DatabaseConditions.of(query, text, prices.range(query), relaxed))
                .add(") AS f GROUP BY GROUPING SETS ((f.type), (f.city_key), (f.band), ())");
        return rows.list(sql, DatabaseFacets::read);
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5));
    }

    private static Map<String, Long> types(List<Count> counts) {
        return mostFirst(
                counts.stream()
                        .filter(count -> count.grouping == TYPE)
                        .collect(Collectors.toMap(Count::type, Count::rows)),
                Integer.MAX_VALUE);
    }

    private static Map<String, Long> cities(List<Count> counts) {
        return mostFirst(
                counts.stream()
                        .filter(count -> count.grouping == CITY)
                        .collect(Collectors.toMap(count -> CityNames.written(count.city), Count::rows, Long::sum)),
                Facets.MOST_CITIES);
    }

    private static long[] perBand(List<Count> counts, PriceBands bands) {
        long[] perBand = new long[bands.count()];
        counts.stream().filter(count -> count.grouping == BAND).forEach(count -> perBand[count.band] = count.rows);
        return perBand;
    }

    /** Where two have as many, by their names, so that the order is always the same. */
    static Map<String, Long> mostFirst(Map<String, Long> counts, int most) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
