package org.baobab.listings.finding;

import java.util.Locale;
import java.util.StringJoiner;
import org.baobab.listings.Amenity;
import org.baobab.platform.geo.GeoBox;

/** What a question asks of a row of {@code listing l}. */
final class DatabaseConditions {
    private static final String CONFIGURATION = "'pg_catalog.french'";

    private final SqlText sql = new SqlText().add("l.state = 'PUBLISHED'");

    private DatabaseConditions() {}

    static SqlText of(ListingQuery query, SoughtText text, Prices.Range prices, boolean relaxed) {
        DatabaseConditions conditions = new DatabaseConditions();
        conditions.addFacts(query);
        conditions.addPrices(prices);
        conditions.addPlace(query);
        conditions.addText(text, relaxed);
        return conditions.sql;
    }

    /** Null where no word is sought. */
    static SqlText textQuery(SoughtText text, boolean relaxed) {
        if (text.terms().isEmpty()) {
            return null;
        }
        SqlText query = new SqlText();
        StringJoiner joined = new StringJoiner(relaxed ? " || " : " && ", "(", ")");
        text.terms()
                .forEach(term -> joined.add(
                        (term.isPhrase() ? "phraseto_tsquery(" : "plainto_tsquery(") + CONFIGURATION + ", ?)"));
        return query.add(
                joined.toString(),
                text.terms().stream().map(SoughtText.Term::text).toArray());
    }

    private void addFacts(ListingQuery query) {
        equal("l.offer", query.offer());
        equal("l.type", query.type());
        equal("l.city_key", query.city() == null ? null : CityNames.key(query.city()));
        equal("l.advertiser_id", query.advertiserId());
        least("l.bedrooms", query.minBedrooms());
        least("l.area", query.minArea());
        if (!query.amenities().isEmpty()) {
            String[] names = query.amenities().stream().map(Amenity::name).toArray(String[]::new);
            sql.add(" AND l.amenities @> ?", (Object) names);
        }
    }

    private void addPrices(Prices.Range prices) {
        least("l.price_common", prices.least());
        if (prices.most() != null) {
            sql.add(" AND l.price_common <= ?", prices.most());
        }
    }

    private void addPlace(ListingQuery query) {
        if (query.radius() != null) {
            sql.add(
                    " AND l.latitude IS NOT NULL AND geo_within(l.latitude, l.longitude, ?, ?, ?)",
                    query.near().lat(),
                    query.near().lng(),
                    (double) query.radius());
        }
        GeoBox box = query.box();
        if (box != null) {
            sql.add(
                    " AND l.latitude IS NOT NULL AND geo_in_box(l.latitude, l.longitude, ?, ?, ?, ?)",
                    box.south(),
                    box.west(),
                    box.north(),
                    box.east());
        }
    }

    private void addText(SoughtText text, boolean relaxed) {
        SqlText words = textQuery(text, relaxed);
        if (words != null) {
            sql.add(" AND l.sought @@ ").add(words);
        }
        if (text.bedrooms() != null) {
            sql.add(
                    " AND (l.bedrooms >= ? OR l.sought @@ phraseto_tsquery(" + CONFIGURATION + ", ?))",
                    text.bedrooms(),
                    String.format(Locale.ROOT, "%d chambres", text.bedrooms()));
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            sql.add(" AND " + column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    private void least(String column, Object value) {
        if (value != null) {
            sql.add(" AND " + column + " >= ?", value);
        }
    }
}
