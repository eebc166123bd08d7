package org.baobab.platform.money;

/** One unit of the currency is worth something else now; fired inside the transaction. */
public record ExchangeRateChanged(String currency) {}
