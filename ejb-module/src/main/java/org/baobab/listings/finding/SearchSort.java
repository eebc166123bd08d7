package org.baobab.listings.finding;

import java.util.Arrays;
import java.util.Optional;

/** In which order listings are found. */
public enum SearchSort {
    /** The best first; without words the newest. */
    RELEVANCE("relevance"),
    /** The cheapest first, across currencies at the stored rates. */
    PRICE("price"),
    PRICE_DESC("-price"),
    NEWEST("newest"),
    /** The nearest first; it needs a place. */
    DISTANCE("distance");

    private final String word;

    SearchSort(String word) {
        this.word = word;
    }

    /** As an address names it. */
    public String word() {
        return word;
    }

    public static Optional<SearchSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    static String words() {
        return String.join(", ", Arrays.stream(values()).map(SearchSort::word).toList());
    }
}
