package org.baobab.platform.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;

/** Sets what currencies are worth. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class ExchangeRateKeeper {
    private static final String WHAT = "ExchangeRate";
    /** Times the highest amount, that is what a column of common prices holds. */
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private static final int DECIMALS = 12;

    @Inject
    ExchangeRateRows rows;

    @Inject
    Event<ExchangeRateChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws NotFoundException for a currency without a rate */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public ExchangeRateView get(String currency) {
        return rows.find(currency).orElseThrow(() -> new NotFoundException(WHAT, currency));
    }

    /**
     * From now on one unit of the currency is worth that much of the base currency; one without a rate gets its first.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     * @throws NotFoundException for what is no currency that people pay with
     * @throws ConflictException {@code exchange-rate-base}
     */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public ExchangeRateView set(String currency, BigDecimal rate, Long seenVersion) {
        if (!Currencies.isKnown(currency)) {
            throw new NotFoundException("Currency", currency);
        }
        if (ExchangeRates.BASE.equals(currency)) {
            throw new ConflictException("exchange-rate-base", "All rates are told in " + currency);
        }
        requireRate(rate);
        ExchangeRate row = rows.lockOrAdd(currency);
        if (seenVersion != null && seenVersion != row.version()) {
            throw new StaleVersionException(WHAT, currency);
        }
        String before = ExchangeRateView.of(row).rate().toPlainString();
        row.become(rate, caller.accountId(), clock.instant());
        rows.flush();
        trail.record(
                "exchange-rate.changed",
                "exchange-rate",
                currency,
                Map.of("from", before, "to", rate.stripTrailingZeros().toPlainString()));
        changed.fire(new ExchangeRateChanged(currency));
        return ExchangeRateView.of(row);
    }

    private static void requireRate(BigDecimal rate) {
        if (rate == null) {
            throw new RuleViolationException("rate", "required");
        }
        if (rate.signum() <= 0
                || rate.compareTo(MOST) > 0
                || rate.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleViolationException("rate", "money.rate");
        }
    }
}
