package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingCard;
import org.baobab.listings.Listings;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.money.Money;
import org.baobab.platform.search.SearchEngine;

/** Answers what people look for among the published listings. Anybody may ask. */
@ApplicationScoped
public class ListingSearch {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    IndexFinder index;

    @Inject
    IndexVocabulary vocabulary;

    @Inject
    SearchEngine engine;

    @Inject
    DatabaseFinder database;

    @Inject
    FindingRows rows;

    @Inject
    FoundRows shown;

    @Inject
    DatabaseSuggestions suggestions;

    @Inject
    Listings listings;

    /**
     * One page. A hit that was withdrawn since it was found is left out of the items, though not of the total.
     *
     * @throws org.baobab.platform.kernel.RuleViolationException for prices in a currency without a rate
     */
    public FoundListings search(ListingQuery query) {
        return index.find(query).map(hits -> shown(query, hits, false)).orElseGet(() -> searchRows(query));
    }

    /** What {@link #search} answers while the index cannot: by the same facts; by words less well. */
    public FoundListings searchRows(ListingQuery query) {
        return shown(query, database.find(query), true);
    }

    /** Whether answers show all that has been said of listings so far: not while the index follows a change, which is a moment. */
    public boolean isSettled() {
        return engine.isSettled(ListingIndex.NAME);
    }

    /**
     * At most ten ways to go on from what was typed so far.
     *
     * @throws RuleViolationException for a text that nobody types
     */
    public List<String> suggest(String typed) {
        if (typed != null && typed.length() > QueryReader.LONGEST_TEXT) {
            throw new RuleViolationException("q", "name.too-long", Map.of("most", QueryReader.LONGEST_TEXT));
        }
        Typed text = Typed.of(typed);
        return text.isEmpty() ? List.of() : vocabulary.complete(text).orElseGet(() -> suggestions.of(text));
    }

    /** Other listings for whoever looks at this one; empty if it is not published. */
    public List<ListingCard> similar(UUID listingId, int most) {
        List<ListingCard> one = listings.cards(List.of(listingId));
        if (one.isEmpty()) {
            return List.of();
        }
        ListingCard to = one.getFirst();
        return listings.cards(index.similar(to, most).orElseGet(() -> database.similar(to, most)));
    }

    /** Where they are, in the order of the question and whatever its page. */
    public List<MapPin> pins(ListingQuery query, int most) {
        return pins(index.places(query, most).orElseGet(() -> database.places(query, most)));
    }

    /** Which of these are found by the question; not to be asked in the transaction that changed them. What the index does not show yet is asked of the database. */
    public Set<UUID> matching(ListingQuery query, Collection<UUID> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        Set<UUID> late = engine.unsettled(ListingIndex.NAME, among, PATIENCE);
        Set<UUID> shown = new LinkedHashSet<>(among);
        shown.removeAll(late);
        Set<UUID> found = new LinkedHashSet<>();
        if (!shown.isEmpty()) {
            found.addAll(index.matching(query, shown).orElseGet(() -> database.matching(query, shown)));
        }
        if (!late.isEmpty()) {
            found.addAll(database.matching(query, late));
        }
        return found;
    }

    private FoundListings shown(ListingQuery query, Hits hits, boolean degraded) {
        Highlighter highlighter = new Highlighter(SoughtText.of(query.q()));
        List<FoundListings.Found> items = new ArrayList<>();
        for (FoundRows.Found found : shown.of(hits.page())) {
            ListingCard card = found.card();
            items.add(new FoundListings.Found(
                    card, distance(query, card), highlights(highlighter, card.title(), found.description())));
        }
        return new FoundListings(
                items, hits.total(), query.page(), query.size(), hits.facets(), degraded, hits.relaxed());
    }

    private static Double distance(ListingQuery query, ListingCard card) {
        return query.near() == null || card.place() == null
                ? null
                : query.near().metresTo(card.place());
    }

    private static Map<String, String> highlights(Highlighter highlighter, String title, String description) {
        if (highlighter.isIdle()) {
            return Map.of();
        }
        Map<String, String> highlights = new LinkedHashMap<>();
        highlighter.whole(title).ifPresent(marked -> highlights.put("title", marked));
        highlighter.excerpt(description).ifPresent(marked -> highlights.put("description", marked));
        return highlights;
    }

    private List<MapPin> pins(List<UUID> ids) {
        SqlText sql = new SqlText()
                .add(
                        "SELECT id, latitude, longitude, price_amount, price_currency, title FROM listing"
                                + " WHERE id = ANY (?) AND state = 'PUBLISHED' AND latitude IS NOT NULL ORDER BY array_position(?, id)",
                        SqlText.array(ids),
                        SqlText.array(ids));
        return rows.list(
                sql,
                row -> new MapPin(
                        row.getObject(1, UUID.class),
                        new GeoPoint(row.getDouble(2), row.getDouble(3)),
                        new Money(row.getBigDecimal(4), row.getString(5)),
                        row.getString(6)));
    }
}
