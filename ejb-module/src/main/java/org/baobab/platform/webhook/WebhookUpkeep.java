package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.baobab.platform.persistence.OwnSql;

/** Deletes what the log need not remember any more, part by part. Doing it twice, or on two nodes, does no harm. */
@ApplicationScoped
class WebhookUpkeep {
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    WebhookSettings settings;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    @Transactional
    boolean prune() {
        int deleted = OwnSql.changing(em, """
                        DELETE FROM webhook_delivery WHERE id IN (
                            SELECT id FROM webhook_delivery
                            WHERE created_at < :before AND closed_at IS NOT NULL LIMIT :some)""")
                .setParameter("before", clock.instant().minus(settings.kept()))
                .setParameter("some", AT_ONCE)
                .executeUpdate();
        return deleted == AT_ONCE;
    }

    /** A secret that no longer signs need not rest here. */
    @Transactional
    void forgetFormerSecrets() {
        OwnSql.changing(em, """
                        UPDATE webhook SET former_secret = NULL, former_secret_until = NULL
                        WHERE former_secret_until < :now""").setParameter("now", clock.instant()).executeUpdate();
    }
}
