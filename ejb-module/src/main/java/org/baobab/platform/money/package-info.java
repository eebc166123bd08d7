/**
 * Amounts of money in a currency, and what one currency is worth in another at the rate that is stored.
 *
 * <p>A {@link org.baobab.platform.money.Money} has no more decimals than its currency. Rates are what one unit is worth in the base currency; operators set
 * them, {@link org.baobab.platform.money.ExchangeRates} converts by them, and whoever keeps converted amounts observes
 * {@link org.baobab.platform.money.ExchangeRateChanged} and computes them again.
 */
package org.baobab.platform.money;
