package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.baobab.platform.persistence.OldRows;
import org.baobab.platform.persistence.OutlivedRows;

/** Messages whose own time is over, with their attachments. */
@ApplicationScoped
class OutlivedMessages implements OutlivedRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    NotificationSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public OldRows rows() {
        return new OldRows(
                em,
                "message",
                "created_at < :before",
                Map.of("before", clock.instant().minus(settings.rowLife())));
    }
}
