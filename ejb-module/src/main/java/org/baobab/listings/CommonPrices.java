package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.persistence.OwnSql;

/** What listings cost in the base currency, each chunk in a transaction of its own. Their versions stay: nobody said anything else. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CommonPrices {
    private static final int CHUNK = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    ExchangeRates rates;

    /** @param last null where there was nothing left */
    record Chunk(UUID last, int converted) {}

    Chunk convert(String currency, UUID after) {
        List<?> ids = em.createNativeQuery("""
                        SELECT id FROM listing WHERE price_currency = :currency AND id > :after
                        ORDER BY id LIMIT :most""", UUID.class)
                .setParameter("currency", currency)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("most", CHUNK)
                .getResultList();
        if (ids.isEmpty()) {
            return new Chunk(null, 0);
        }
        BigDecimal rate = rates.get(currency).rate();
        int converted = OwnSql.changing(em, """
                        UPDATE listing SET price_common = round(price_amount * :rate, 4)
                        WHERE id = ANY (:ids) AND price_currency = :currency
                            AND price_common <> round(price_amount * :rate, 4)""")
                .setParameter("rate", rate)
                .setParameter("ids", ids.stream().map(UUID.class::cast).toArray(UUID[]::new))
                .setParameter("currency", currency)
                .executeUpdate();
        return new Chunk((UUID) ids.getLast(), converted);
    }
}
