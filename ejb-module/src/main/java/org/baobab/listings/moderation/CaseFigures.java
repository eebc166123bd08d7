package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** Counts cases. */
@ApplicationScoped
class CaseFigures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    ModerationFigures now() {
        Map<CaseKind, Long> open = new EnumMap<>(CaseKind.class);
        Instant oldest = null;
        long all = 0;
        for (Tuple each : em.createQuery("""
                        select c.kind, count(c), min(c.openedAt) from ModerationCase c where c.state = :open group by c.kind""", Tuple.class)
                .setParameter("open", CaseState.OPEN)
                .getResultList()) {
            open.put(each.get(0, CaseKind.class), each.get(1, Long.class));
            all += each.get(1, Long.class);
            Instant first = each.get(2, Instant.class);
            oldest = oldest == null || first.isBefore(oldest) ? first : oldest;
        }
        return new ModerationFigures(
                all, open, oldest, decidedSince(clock.instant().truncatedTo(ChronoUnit.DAYS)));
    }

    private long decidedSince(Instant midnight) {
        return em.createQuery("""
                        select count(c) from ModerationCase c where c.decidedAt >= :midnight and c.decidedBy is not null""", Long.class)
                .setParameter("midnight", midnight)
                .getSingleResult();
    }
}
