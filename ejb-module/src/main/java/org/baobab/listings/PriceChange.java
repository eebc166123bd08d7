package org.baobab.listings;

import java.time.Instant;
import org.baobab.platform.money.Money;

/** What a listing cost from a moment on. */
public record PriceChange(Instant at, Money price) {}
