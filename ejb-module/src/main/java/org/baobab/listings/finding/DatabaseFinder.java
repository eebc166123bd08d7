package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingCard;

/** Answers while the index cannot: the same filters, words without synonyms and without mercy for slips of the finger. */
@ApplicationScoped
class DatabaseFinder {
    @Inject
    FindingRows rows;

    @Inject
    Prices prices;

    @Inject
    DatabaseFacets facets;

    public Hits find(ListingQuery query) {
        SoughtText text = SoughtText.of(query.q());
        Hits strict = find(query, text, false);
        return strict.total() == 0 && text.canRelax() ? find(query, text, true) : strict;
    }

    private Hits find(ListingQuery query, SoughtText text, boolean relaxed) {
        DatabaseFacets.Counted counted = facets.of(query, text, relaxed);
        List<UUID> page =
                counted.total() <= query.offset() || !query.isReachable() ? List.of() : page(query, text, relaxed);
        return new Hits(page, counted.total(), counted.facets(), relaxed && counted.total() > 0);
    }

    private List<UUID> page(ListingQuery query, SoughtText text, boolean relaxed) {
        SqlText sql = new SqlText()
                .add("SELECT l.id FROM listing l WHERE ")
                .add(DatabaseConditions.of(query, text, prices.range(query), relaxed))
                .add(" ORDER BY ")
                .add(order(query, text, relaxed))
                .add(" LIMIT ? OFFSET ?", query.limit(), query.offset());
        return rows.list(sql, row -> row.getObject(1, UUID.class));
    }

    public List<UUID> places(ListingQuery query, int most) {
        SoughtText text = SoughtText.of(query.q());
        List<UUID> strict = places(query, text, false, most);
        return strict.isEmpty() && text.canRelax() ? places(query, text, true, most) : strict;
    }

    private List<UUID> places(ListingQuery query, SoughtText text, boolean relaxed, int most) {
        SqlText sql = new SqlText()
                .add("SELECT l.id FROM listing l WHERE l.latitude IS NOT NULL AND ")
                .add(DatabaseConditions.of(query, text, prices.range(query), relaxed))
                .add(" ORDER BY ")
                .add(order(query, text, relaxed))
                .add(" LIMIT ?", most);
        return rows.list(sql, row -> row.getObject(1, UUID.class));
    }

    public Set<UUID> matching(ListingQuery query, Collection<UUID> among) {
        SqlText sql = new SqlText()
                .add("SELECT l.id FROM listing l WHERE l.id = ANY (?) AND ", (Object) SqlText.array(among))
                .add(DatabaseConditions.of(query, SoughtText.of(query.q()), prices.range(query), false));
        return new LinkedHashSet<>(rows.list(sql, row -> row.getObject(1, UUID.class)));
    }

    public List<UUID> similar(ListingCard to, int most) {
        BigDecimal price = prices.common(to.price());
        SqlText sql = new SqlText()
                .add(
                        "SELECT l.id FROM listing l WHERE l.state = 'PUBLISHED' AND l.offer = ? AND l.type = ? AND l.id <> ?",
                        to.offer().name(),
                        to.type().name(),
                        to.id())
                .add(" AND l.city_key = ? ORDER BY ", CityNames.key(to.city()))
                .add(
                        "(lower(coalesce(l.district, '')) = lower(?))::int * 2",
                        to.district() == null ? "" : to.district())
                .add(" + (l.price_common BETWEEN ? * 0.7 AND ? * 1.4)::int * 2", price, price)
                .add(" + (abs(coalesce(l.bedrooms, 0) - ?) <= 1)::int DESC", to.bedrooms() == null ? 0 : to.bedrooms())
                .add(", l.published_at DESC, l.id DESC LIMIT ?", most);
        return rows.list(sql, row -> row.getObject(1, UUID.class));
    }

    private static SqlText order(ListingQuery query, SoughtText text, boolean relaxed) {
        SqlText words = DatabaseConditions.textQuery(text, relaxed);
        SqlText order = new SqlText();
        switch (query.sort()) {
            case PRICE -> order.add("l.price_common, ");
            case PRICE_DESC -> order.add("l.price_common DESC, ");
            case DISTANCE -> order.add(distance(query)).add(" NULLS LAST, ");
            case RELEVANCE -> {
                if (words != null) {
                    order.add("ts_rank(l.sought, ").add(words).add(") DESC, ");
                }
            }
            case NEWEST -> {
                // As every order ends.
            }
        }
        return order.add("l.published_at DESC, l.id DESC");
    }

    private static SqlText distance(ListingQuery query) {
        return new SqlText()
                .add(
                        "geo_distance(l.latitude, l.longitude, ?, ?)",
                        query.near().lat(),
                        query.near().lng());
    }
}
