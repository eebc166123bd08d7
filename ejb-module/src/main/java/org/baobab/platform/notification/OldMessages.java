package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.persistence.OwnSql;

/** What messages lose by their age: a secret one its words when it can help no more, any its words after a while. Its row goes at night. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OldMessages {
    private static final Duration REPORTS_LIFE = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    NotificationSettings settings;

    @Inject
    Clock clock;

    public void forget() {
        Instant now = clock.instant();
        OwnSql.changing(
                        em,
                        "UPDATE message SET subject = NULL, text = NULL, html = NULL"
                                + " WHERE text IS NOT NULL AND (created_at < :old OR secret AND expires_at < :now)")
                .setParameter("old", now.minus(settings.wordsLife()))
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery("delete from EarlyReport r where r.at < :old")
                .setParameter("old", now.minus(REPORTS_LIFE))
                .executeUpdate();
    }
}
