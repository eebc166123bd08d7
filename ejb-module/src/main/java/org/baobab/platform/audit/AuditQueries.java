package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Reads the trail, newest first. Whoever calls it has made sure that the reader may. */
@ApplicationScoped
public class AuditQueries {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Type DETAILS =
            new HashMap<String, Object>() {}.getClass().getGenericSuperclass();
    private static final int MOST_MOMENTS = 20_000;
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    /** @param action only acts of this kind; null for all */
    public Slice<AuditView> ofOrganization(UUID organizationId, String action, Paging paging) {
        List<AuditView> rows = em.createQuery("""
                        select e.id, e.at, e.action, e.accountId, e.apiKeyId,
                            e.subjectType, e.subjectId, e.details, e.address,
                            e.requestId
                        from AuditEntry e
                        where e.organizationId = :organization and e.id < :after
                            and (:action is null or e.action = :action)
                        order by e.id desc""", Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("action", action)
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setMaxResults(paging.fetch())
                .getResultStream()
                .map(AuditQueries::view)
                .toList();
        return Slice.cut(rows, paging, AuditView::id);
    }

    /** When something was done in an organisation since then, newest first, as far as the last {@value #MOST_MOMENTS} times. */
    public List<Instant> momentsOf(UUID organizationId, Instant since) {
        return em.createQuery("""
                        select e.at from AuditEntry e
                        where e.organizationId = :organization and e.at >= :since order by e.id desc""", Instant.class)
                .setParameter("organization", organizationId)
                .setParameter("since", since)
                .setMaxResults(MOST_MOMENTS)
                .getResultList();
    }

    /** The kinds of acts that the trail of an organisation holds, in alphabetical order. */
    public List<String> actionsOf(UUID organizationId) {
        return em.createQuery(
                        "select distinct e.action from AuditEntry e where e.organizationId = :organization order by e.action",
                        String.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    private static AuditView view(Object[] row) {
        return new AuditView(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                details((String) row[7]),
                (String) row[8],
                (String) row[9]);
    }

    private static Map<String, Object> details(String json) {
        return JSON.fromJson(json, DETAILS);
    }
}
