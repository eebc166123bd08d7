package org.baobab.platform.notification.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** The rows of notices, for the one who rings. */
@ApplicationScoped
class BellRows {
    // Only what lies beyond the limit; mostly nothing.
    private static final String TRIM = "DELETE FROM bell_notice WHERE account_id = :account AND id <= (SELECT id"
            + " FROM bell_notice WHERE account_id = :account ORDER BY id DESC OFFSET :most LIMIT 1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    BellSettings settings;

    /** Keeps the notice; false where it was kept before, by a try whose end nobody noted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean put(NewNotice notice) {
        if (em.find(BellNotice.class, notice.id()) != null) {
            return false;
        }
        em.persist(new BellNotice(notice, clock.instant()));
        em.flush();
        OwnSql.changing(em, TRIM)
                .setParameter("account", notice.accountId())
                .setParameter("most", settings.most())
                .executeUpdate();
        return true;
    }

    @Transactional(TxType.SUPPORTS)
    public long unread(UUID accountId) {
        return em.createQuery(
                        "select count(n) from BellNotice n where n.accountId = :account and n.readAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }
}
