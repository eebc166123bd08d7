package org.baobab.listings.finding;

import java.math.BigDecimal;

/**
 * Prices from one bound up to the next, and how many listings have one.
 *
 * @param to not included; null for the band without an end
 * @param currency that of the question
 */
public record PriceBand(BigDecimal from, BigDecimal to, String currency, long count) {}
