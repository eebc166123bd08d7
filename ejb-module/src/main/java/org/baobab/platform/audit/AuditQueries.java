package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    /** @param action only acts of this kind; null for all */
    public Slice<AuditView> ofOrganization(UUID organizationId, String action, Paging paging) {
        List<AuditView> rows = em.createQuery("""
                        select e.id as entryId, e.at as at, e.action as action, e.accountId as accountId, e.apiKeyId as apiKeyId,
                            e.subjectType as subjectType, e.subjectId as subjectId, e.details as details, e.address as address,
                            e.requestId as requestId
                        from AuditEntry e
                        where e.organizationId = :organization and e.id < :after
                            and (:action is null or e.action = :action)
                        order by e.id desc""", Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("action", action)
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setMaxResults(paging.fetch())
                .getResultStream()
                .map(AuditQueries::view)
                .toList();
        return Slice.cut(rows, paging, AuditView::id);
    }

    /** The kinds of acts that the trail of an organisation holds, in alphabetical order. */
    public List<String> actionsOf(UUID organizationId) {
        return em.createQuery(
                        "select distinct e.action from AuditEntry e where e.organizationId = :organization order by e.action",
                        String.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    private static AuditView view(Tuple row) {
        return new AuditView(
                row.get("entryId", UUID.class),
                row.get("at", Instant.class),
                row.get("action", String.class),
                row.get("accountId", UUID.class),
                row.get("apiKeyId", UUID.class),
                row.get("subjectType", String.class),
                row.get("subjectId", String.class),
                details(row.get("details", String.class)),
                row.get("address", String.class),
                row.get("requestId", String.class));
    }

    private static Map<String, Object> details(String json) {
        return JSON.fromJson(json, DETAILS);
    }
}
