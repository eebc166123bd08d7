package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.money.Money;
import org.baobab.platform.persistence.OwnSql;

/** What a listing cost since when. It begins with the first publication: what nobody saw is no history. */
@ApplicationScoped
class ListingPrices {
    @PersistenceContext
    EntityManager em;

    /** Where the price is the last one written down, nothing happens. */
    void write(Listing listing, Instant now) {
        write(listing.id(), listing.price(), now);
    }

    void write(UUID listingId, Money price, Instant now) {
        OwnSql.changing(em, """
                        INSERT INTO listing_price (listing_id, changed_at, amount, currency)
                        SELECT :listing, :now, :amount, :currency
                        WHERE NOT EXISTS (
                            SELECT FROM (SELECT amount, currency FROM listing_price
                                WHERE listing_id = :listing ORDER BY changed_at DESC LIMIT 1) AS last
                            WHERE amount = :amount AND currency = :currency)
                        ON CONFLICT DO NOTHING""")
                .setParameter("listing", listingId)
                .setParameter("now", now)
                .setParameter("amount", price.amount())
                .setParameter("currency", price.currency())
                .executeUpdate();
    }

    /** Newest first. */
    List<PriceChange> of(UUID listingId) {
        List<?> rows = em.createNativeQuery("""
                        SELECT changed_at, amount, currency FROM listing_price
                        WHERE listing_id = :listing ORDER BY changed_at DESC""", Object[].class)
                .setParameter("listing", listingId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PriceChange(instant(row[0]), new Money((BigDecimal) row[1], (String) row[2])))
                .toList();
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) column;
    }
}
