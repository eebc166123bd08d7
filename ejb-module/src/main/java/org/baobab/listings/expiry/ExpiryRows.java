package org.baobab.listings.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** Which listings end, in the order of their ids. */
@ApplicationScoped
class ExpiryRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The reminder that is due now: the later of the two that have come. One whose moment lies before the publication has none. */
    private static final String DUE = """
            (CASE WHEN expires_at - interval '1 day' <= :now THEN expires_at - interval '1 day' ELSE expires_at - interval '7 days' END)""";

    private static final String OVER = "state = 'PUBLISHED' AND expires_at <= :now";
    private static final String ENDING =
            "state = 'PUBLISHED' AND expires_at > :now AND expires_at - interval '7 days' <= :now" + " AND moved_at < "
                    + DUE + " AND (reminded_at IS NULL OR reminded_at < " + DUE + ")";

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.SUPPORTS)
    List<ExpiringListing> over(Instant now, UUID after, int most) {
        return page(OVER, now, after, most);
    }

    @Transactional(TxType.SUPPORTS)
    long countOver(Instant now) {
        return count(OVER, now);
    }

    @Transactional(TxType.SUPPORTS)
    List<ExpiringListing> ending(Instant now, UUID after, int most) {
        return page(ENDING, now, after, most);
    }

    @Transactional(TxType.SUPPORTS)
    long countEnding(Instant now) {
        return count(ENDING, now);
    }

    /** False where it was renewed, taken back or reminded of meanwhile. */
    @Transactional(TxType.MANDATORY)
    boolean remind(ExpiringListing listing, Instant now) {
        return OwnSql.changing(
                                em,
                                "UPDATE listing SET reminded_at = :now WHERE id = :listing AND expires_at = :expires AND "
                                        + ENDING)
                        .setParameter("now", now)
                        .setParameter("listing", listing.id())
                        .setParameter("expires", listing.expiresAt())
                        .executeUpdate()
                == 1;
    }

    private List<ExpiringListing> page(String which, Instant now, UUID after, int most) {
        Query query = em.createNativeQuery(
                        "SELECT id, organization_id, account_id, title, expires_at FROM listing WHERE id > :after AND "
                                + which + " ORDER BY id",
                        Object[].class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("now", now)
                .setMaxResults(most);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> listing((Object[]) row)).toList();
    }

    private long count(String which, Instant now) {
        return ((Number) em.createNativeQuery("SELECT count(*) FROM listing WHERE " + which, Long.class)
                        .setParameter("now", now)
                        .getSingleResult())
                .longValue();
    }

    private static ExpiringListing listing(Object[] row) {
        return new ExpiringListing((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (Instant) row[4]);
    }
}
