package org.baobab.platform.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;

/** Converts by the rates that are stored. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ExchangeRates {
    /** In which all rates are told. It is no setting: another one would only be another measure for the same. */
    public static final String BASE = "GNF";

    /** Decimals of an amount in the base currency as others keep it. */
    public static final int COMMON_DECIMALS = 4;

    @Inject
    ExchangeRateRows rows;

    /** By their codes. */
    public List<ExchangeRateView> all() {
        return rows.all();
    }

    /** @throws NotFoundException for a currency without a rate */
    public ExchangeRateView get(String currency) {
        return rows.find(currency).orElseThrow(() -> new NotFoundException("ExchangeRate", currency));
    }

    public boolean knows(String currency) {
        return currency != null && rows.find(currency).isPresent();
    }

    /**
     * @throws RuleViolationException naming the field, for a currency without a rate
     */
    public void require(String field, String currency) {
        if (!knows(currency)) {
            throw new RuleViolationException(field, "currency.no-rate", Map.of("currency", String.valueOf(currency)));
        }
    }

    /** What the amount is worth in the base currency. */
    public BigDecimal common(Money money) {
        return money.amount().multiply(rate(money.currency())).setScale(COMMON_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * As {@link #common}, and the rate stays as it is until the caller's transaction ends: whoever stores the result need not fear that a new rate, which
     * computes all stored ones again, overlooks it.
     */
    @Transactional(TxType.MANDATORY)
    public BigDecimal commonToStore(Money money) {
        rows.hold(money.currency());
        return common(money);
    }

    /** With the decimals of the other currency. */
    public Money convert(Money money, String to) {
        if (to.equals(money.currency())) {
            return money;
        }
        BigDecimal amount = money.amount()
                .multiply(rate(money.currency()))
                .divide(rate(to), Currencies.decimals(to), RoundingMode.HALF_UP);
        return new Money(amount, to);
    }

    private BigDecimal rate(String currency) {
        return rows.find(currency)
                .map(ExchangeRateView::rate)
                .orElseThrow(() -> new IllegalArgumentException("There is no rate of " + currency));
    }
}
