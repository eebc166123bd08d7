package org.baobab.platform.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.persistence.OwnSql;

/** The stored rates. They are few, asked for by every search, and so in the second-level cache. */
@ApplicationScoped
class ExchangeRateRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<ExchangeRateView> all() {
        return em.createQuery("select r from ExchangeRate r order by r.currency", ExchangeRate.class)
                .getResultStream()
                .map(ExchangeRateView::of)
                .toList();
    }

    Optional<ExchangeRateView> find(String currency) {
        return Optional.ofNullable(em.find(ExchangeRate.class, currency)).map(ExchangeRateView::of);
    }

    void hold(String currency) {
        em.find(ExchangeRate.class, currency, LockModeType.PESSIMISTIC_READ);
    }

    /** Two who come at once with the first rate of a currency make one row. */
    ExchangeRate lockOrAdd(String currency) {
        OwnSql.changing(em, """
                        INSERT INTO exchange_rate (currency, rate, changed_at, version)
                        VALUES (:currency, :rate, :now, 0) ON CONFLICT DO NOTHING""")
                .setParameter("currency", currency)
                .setParameter("rate", BigDecimal.ONE)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return em.find(ExchangeRate.class, currency, LockModeType.PESSIMISTIC_WRITE);
    }

    void flush() {
        em.flush();
    }
}
