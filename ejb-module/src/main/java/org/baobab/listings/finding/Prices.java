package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;

/** Prices of questions in the base currency, in which listings are compared. */
@ApplicationScoped
class Prices {
    private static final String EURO = "EUR";
    private static final BigDecimal EURO_WITHOUT_RATE = BigDecimal.valueOf(10_000);

    @Inject
    ExchangeRates rates;

    /** Both in the base currency; null where there is no bound. */
    record Range(BigDecimal least, BigDecimal most) {
        boolean isOpen() {
            return least == null && most == null;
        }
    }

    /** @throws org.baobab.platform.kernel.RuleViolationException for a currency without a rate */
    Range range(ListingQuery query) {
        return new Range(common(query.minPrice(), query), common(query.maxPrice(), query));
    }

    PriceBands bands(ListingQuery query) {
        String currency = currency(query);
        BigDecimal rate = rates.common(new Money(BigDecimal.ONE, currency));
        BigDecimal euro = rates.knows(EURO) ? rates.common(new Money(BigDecimal.ONE, EURO)) : EURO_WITHOUT_RATE;
        return PriceBands.of(currency, euro.divide(rate, MathContext.DECIMAL64), rate);
    }

    BigDecimal common(Money money) {
        return rates.common(money);
    }

    private BigDecimal common(BigDecimal amount, ListingQuery query) {
        return amount == null ? null : rates.common(new Money(amount, currency(query)));
    }

    private String currency(ListingQuery query) {
        if (query.currency() == null) {
            return ExchangeRates.BASE;
        }
        rates.require("currency", query.currency());
        return query.currency();
    }
}
