package org.baobab.listings.finding;

import java.util.List;
import java.util.Map;

/**
 * How many listings there are of each kind among those found, most first. Each counts as if nothing had been chosen of it, so that it says what another choice would
 * bring.
 *
 * @param type by the name of the property type
 * @param city by the city's name, the most frequent only
 * @param price in the order of prices, without empty bands
 */
public record Facets(Map<String, Long> type, Map<String, Long> city, List<PriceBand> price) {
    static final int MOST_CITIES = 20;
}
