package org.baobab.listings.finding.rest;

import java.util.List;
import java.util.Map;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.PriceBand;

/**
 * One page of what was found.
 *
 * @param degraded whether the index could not answer, so that the database did: without synonyms and mistyped words
 * @param relaxed whether nothing held all of the words, so that these hold some of them
 */
public record SearchView(
        List<FoundView> items, long total, int page, int size, FacetsView facets, boolean degraded, boolean relaxed) {

    /** How many there are of each kind, most first; prices in order. */
    public record FacetsView(Map<String, Long> type, Map<String, Long> city, List<PriceBand> price) {}

    static SearchView of(FoundListings found) {
        return new SearchView(
                found.items().stream().map(FoundView::of).toList(),
                found.total(),
                found.page(),
                found.size(),
                new FacetsView(
                        found.facets().type(),
                        found.facets().city(),
                        found.facets().price()),
                found.degraded(),
                found.relaxed());
    }
}
