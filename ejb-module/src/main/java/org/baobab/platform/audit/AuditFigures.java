package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.Ids;

/** Counts what the trail holds. Whoever calls it has made sure that the reader may know. */
@ApplicationScoped
public class AuditFigures {
    // A line's id is made when it is written, which is never before the act: so the index on both narrows to the days.
    private static final String ACTS = """
            SELECT account_id, action, cast(at AT TIME ZONE cast(:zone AS text) AS date), count(*)
            FROM audit_entry
            WHERE organization_id = :organization AND id >= :floor AND at >= :from AND at < :to
                AND (account_id IS NOT NULL OR api_key_id IS NOT NULL)
            GROUP BY 1, 2, 3""";

    @PersistenceContext
    EntityManager em;

    /** @param accountId null for programs by their API keys */
    public record Acts(UUID accountId, String action, LocalDate day, long number) {
        public boolean isOfPerson() {
            return accountId != null;
        }
    }

    /** What people and programs did in an organisation, by who, what and day; what Baobab did itself is not counted. */
    public List<Acts> acts(UUID organizationId, Instant from, Instant to, ZoneId zone) {
        List<?> rows = em.createNativeQuery(ACTS, Object[].class)
                .setParameter("zone", zone.getId())
                .setParameter("organization", organizationId)
                .setParameter("floor", Ids.floor(from))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(row -> acts((Object[]) row)).toList();
    }

    /** How often each of the people did something; those who never did are left out. */
    public Map<UUID, Long> countBy(Collection<UUID> accountIds, String action, Instant from, Instant to) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select e.accountId, count(e) from AuditEntry e
                        where e.accountId in :accounts and e.id >= :floor and e.action = :action
                            and e.at >= :from and e.at < :to
                        group by e.accountId""", Object[].class)
                .setParameter("accounts", accountIds)
                .setParameter("floor", Ids.floor(from))
                .setParameter("action", action)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static Acts acts(Object[] row) {
        LocalDate day = row[2] instanceof LocalDate date ? date : ((java.sql.Date) row[2]).toLocalDate();
        return new Acts((UUID) row[0], (String) row[1], day, ((Number) row[3]).longValue());
    }
}
