package org.baobab.platform.money.rest;

import java.math.BigDecimal;

/** @param rate what one unit is worth in the base currency */
public record SetExchangeRate(BigDecimal rate) {}
