package org.baobab.listings;

/** After a new rate, the prices of all listings in this currency are compared by it; fired outside of any transaction. */
public record PricesConverted(String currency) {}
