package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.listings.ListingView;
import org.baobab.platform.persistence.OwnSql;

/** Searches that want to know of something, and what they were told. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class AlertRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String TELL = """
            INSERT INTO search_alert (search_id, listing_id, told_at)
            SELECT s.id, l.id, :now FROM saved_search s, listing l
            WHERE s.id = :search AND l.id = ANY (:listings)
            ON CONFLICT DO NOTHING
            RETURNING listing_id""";

    @PersistenceContext
    EntityManager em;

    boolean anyImmediate() {
        return !em.createQuery("select s.id from SavedSearch s where s.notify = :immediate", UUID.class)
                .setParameter("immediate", Notify.IMMEDIATE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Those that may want to know of it at once, in the order of their ids.
     *
     * @param advertiser whose own searches are left out; null for an agency
     */
    List<SavedSearch> immediate(ListingView listing, UUID advertiser, UUID after, int most) {
        return em.createQuery("""
                        select s from SavedSearch s
                        where s.notify = :immediate and s.id > :after
                          and (s.offer is null or s.offer = :offer) and (s.type is null or s.type = :type)
                          and s.accountId <> :advertiser
                        order by s.id""", SavedSearch.class)
                .setParameter("immediate", Notify.IMMEDIATE)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("offer", listing.offer())
                .setParameter("type", listing.type())
                .setParameter("advertiser", advertiser == null ? BEFORE_ALL : advertiser)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> daily(UUID after, int most) {
        return em.createQuery(
                        "select s.id from SavedSearch s where s.notify = :daily and s.id > :after order by s.id",
                        UUID.class)
                .setParameter("daily", Notify.DAILY)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    long countDaily() {
        return em.createQuery("select count(s) from SavedSearch s where s.notify = :daily", Long.class)
                .setParameter("daily", Notify.DAILY)
                .getSingleResult();
    }

    /** Null where it is gone, or does not want to know any more. */
    SavedSearch findDaily(UUID id) {
        SavedSearch search = em.find(SavedSearch.class, id);
        return search == null || search.wanted() != Notify.DAILY ? null : search;
    }

    /** Which of them are new to the search. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> tell(UUID searchId, Collection<UUID> listingIds, Instant now) {
        List<?> fresh = OwnSql.changing(em, TELL)
                .setParameter("now", now)
                .setParameter("search", searchId)
                .setParameter("listings", listingIds.toArray(UUID[]::new))
                .getResultList();
        return fresh.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    @Transactional(TxType.MANDATORY)
    void toldAt(UUID searchId, Instant now) {
        OwnSql.changing(em, "UPDATE saved_search SET told_at = :now WHERE id = :search")
                .setParameter("now", now)
                .setParameter("search", searchId)
                .executeUpdate();
    }

    /** Beside the version, which is for what its owner writes. */
    @Transactional(TxType.MANDATORY)
    void toldUntil(UUID searchId, Instant until) {
        OwnSql.changing(em, "UPDATE saved_search SET told_until = :until WHERE id = :search")
                .setParameter("until", until)
                .setParameter("search", searchId)
                .executeUpdate();
    }
}
