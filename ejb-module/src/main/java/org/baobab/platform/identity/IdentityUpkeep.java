package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Deletes what no longer holds and nobody can ask about any more. Doing it twice, or on two nodes, does no harm. */
@ApplicationScoped
class IdentityUpkeep {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration QUARTER = Duration.ofDays(90);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional
    void sweep() {
        delete("LoginFailure f where f.at < :before", DAY);
        delete("PhoneCode c where c.createdAt < :before", DAY);
        delete("AccountToken t where t.expiresAt < :before", DAY);
        // Ended sessions are kept for a while: they tell what happened when somebody asks.
        delete("AccountSession s where s.expiresAt < :before or s.revokedAt < :before", QUARTER);
    }

    private void delete(String which, Duration age) {
        em.createQuery("delete from " + which)
                .setParameter("before", clock.instant().minus(age))
                .executeUpdate();
    }
}
