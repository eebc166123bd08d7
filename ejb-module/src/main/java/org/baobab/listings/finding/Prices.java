package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;

/** Prices of questions in the base currency, in which listings are compared. */
@ApplicationScoped
class Prices {
    private static final String EURO = "EUR";
    private static final BigDecimal EURO_WITHOUT_RATE = BigDecimal.valueOf(10_000);

    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    /** Rates change once a day, and each question needs several. */
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    @Inject
    ExchangeRates rates;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** @param rate null where there is none */
    private record Known(BigDecimal rate, long until) {}

    /** Both in the base currency; null where there is no bound. */
    record Range(BigDecimal least, BigDecimal most) {
        boolean isOpen() {
            return least == null && most == null;
        }
    }

    /** @throws org.baobab.platform.kernel.RuleViolationException for a currency without a rate */
    Range range(ListingQuery query) {
        BigDecimal rate = rate(query);
        return new Range(common(query.minPrice(), rate), common(query.maxPrice(), rate));
    }

    PriceBands bands(ListingQuery query) {
        BigDecimal rate = rate(query);
        BigDecimal euro = rate(EURO) == null ? EURO_WITHOUT_RATE : rate(EURO);
        return PriceBands.of(currency(query), euro.divide(rate, MathContext.DECIMAL64), rate);
    }

    BigDecimal common(Money money) {
        return rates.common(money);
    }

    private static BigDecimal common(BigDecimal amount, BigDecimal rate) {
        return amount == null
                ? null
                : amount.multiply(rate).setScale(ExchangeRates.COMMON_DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal rate(ListingQuery query) {
        BigDecimal rate = rate(currency(query));
        if (rate == null) {
            rates.require("currency", query.currency());
            return stored(query.currency());
        }
        return rate;
    }

    private BigDecimal rate(String currency) {
        Known last = known.get(currency);
        if (last == null || System.nanoTime() - last.until > 0) {
            BigDecimal rate = rates.knows(currency) ? stored(currency) : null;
            last = new Known(rate, System.nanoTime() + FRESH);
            known.put(currency, last);
        }
        return last.rate;
    }

    /** With as many decimals as small currencies need. */
    private BigDecimal stored(String currency) {
        return rates.common(new Money(MANY, currency)).divide(MANY);
    }

    private static String currency(ListingQuery query) {
        return query.currency() == null ? ExchangeRates.BASE : query.currency();
    }
}
