package org.baobab.platform.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored rates. They are few, asked for by every search, and so in the second-level cache. */
@ApplicationScoped
class ExchangeRateRows {
    @PersistenceContext
    EntityManager em;

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
}
