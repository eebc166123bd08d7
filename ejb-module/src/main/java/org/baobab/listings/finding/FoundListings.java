package org.baobab.listings.finding;

import java.util.List;
import java.util.Map;
import org.baobab.listings.ListingCard;

/**
 * One page of what was found.
 *
 * @param total of all pages; those after the first {@link ListingQuery#REACHABLE} hits are empty
 * @param degraded whether the database answered, because the index cannot just now: without synonyms and mistyped words
 * @param relaxed whether nothing held all of the words, so that these hold some of them
 */
public record FoundListings(
        List<Found> items, long total, int page, int size, Facets facets, boolean degraded, boolean relaxed) {

    /**
     * A listing, and why it was found.
     *
     * @param distance in metres from the place asked for; null without one, or where the listing has none
     * @param highlights {@code title} and {@code description} as far as they hold a word that was sought: HTML in which everything but {@code <mark>} is escaped
     */
    public record Found(ListingCard card, Double distance, Map<String, String> highlights) {}

    /** At least one. */
    public int pages() {
        long reachable = Math.min(total, ListingQuery.REACHABLE);
        return (int) Math.max(1, (reachable + size - 1) / size);
    }
}
