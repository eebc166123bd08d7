package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.moderation.rule.PublicationHistory;
import org.baobab.listings.moderation.rule.RejectionReason;

/** What rules ask of the past, from closed cases and from prints of published texts. */
@ApplicationScoped
class ModerationHistory implements PublicationHistory {
    private static final String REJECT = "reject";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public int rejected(UUID advertiserId, Duration within) {
        return em.createQuery("""
                        select count(distinct c.listingId) from ModerationCase c
                        where c.advertiserId = :advertiser and c.decision = :reject and c.listingId is not null
                            and c.decidedAt > :since""", Long.class)
                .setParameter("advertiser", advertiserId)
                .setParameter(REJECT, Decision.REJECT)
                .setParameter("since", clock.instant().minus(within))
                .getSingleResult()
                .intValue();
    }

    @Override
    public Optional<RejectionReason> lastRejection(UUID listingId) {
        return em.createQuery("""
                        select c from ModerationCase c
                        where c.listingId = :listing and c.decision in (:reject, :approve) order by c.decidedAt desc""", ModerationCase.class)
                .setParameter("listing", listingId)
                .setParameter(REJECT, Decision.REJECT)
                .setParameter("approve", Decision.APPROVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(last -> last.decision() == Decision.REJECT)
                .map(ModerationCase::reason);
    }

    @Override
    public boolean isPublishedByAnother(UUID advertiserId, long textHash) {
        return !em.createNativeQuery("""
                        SELECT 1 FROM listing_print p JOIN listing l ON l.id = p.listing_id
                        WHERE p.text_hash = :hash AND p.advertiser_id <> :advertiser AND l.state = 'PUBLISHED' LIMIT 1""", Integer.class)
                .setParameter("hash", textHash)
                .setParameter("advertiser", advertiserId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isCleared(UUID listingId, String fingerprint) {
        return !em.createQuery("""
                        select c.id from ModerationCase c
                        where c.listingId = :listing and c.decision = :approve and c.fingerprint = :fingerprint""", UUID.class)
                .setParameter("listing", listingId)
                .setParameter("approve", Decision.APPROVE)
                .setParameter("fingerprint", fingerprint)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
