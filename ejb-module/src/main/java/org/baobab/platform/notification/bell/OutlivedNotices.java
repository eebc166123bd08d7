package org.baobab.platform.notification.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.baobab.platform.persistence.OldRows;
import org.baobab.platform.persistence.OutlivedRows;

/** Notices at the bell that were kept long enough, read or not. */
@ApplicationScoped
class OutlivedNotices implements OutlivedRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    BellSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public OldRows rows() {
        return new OldRows(
                em,
                "bell_notice",
                "created_at < :before",
                Map.of("before", clock.instant().minus(settings.kept())));
    }
}
