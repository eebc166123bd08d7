package org.baobab.platform.money;

import jakarta.json.bind.annotation.JsonbTransient;
import java.math.BigDecimal;
import java.time.Instant;
import org.baobab.platform.kernel.Versioned;

/** @param rate what one unit is worth in the base currency */
public record ExchangeRateView(
        String currency,
        BigDecimal rate,
        String base,
        Instant changedAt,
        @JsonbTransient long version) implements Versioned {

    static ExchangeRateView of(ExchangeRate rate) {
        return new ExchangeRateView(
                rate.currency(),
                new Money(rate.rate(), null).amount(),
                ExchangeRates.BASE,
                rate.changedAt(),
                rate.version());
    }
}
