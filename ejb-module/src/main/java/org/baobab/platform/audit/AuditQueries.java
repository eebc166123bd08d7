package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
    private static final UUID BEFORE_ALL = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    public Slice<AuditView> ofOrganization(UUID organizationId, Paging paging) {
        List<AuditView> rows = em.createQuery("""
                        select e.id as id, e.at as at, e.action as action, e.accountId as accountId, e.apiKeyId as apiKeyId,
                            e.subjectType as subjectType, e.subjectId as subjectId, e.details as details, e.address as address,
                            e.requestId as requestId
                        from AuditEntry e
                        where e.organizationId = :organization and e.id < :after
                        order by e.id desc""", Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultStream()
                .map(AuditQueries::view)
                .toList();
        return Slice.cut(rows, paging, AuditView::id);
    }

    private static AuditView view(Tuple row) {
        return new AuditView(
                row.get("id", UUID.class),
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
        return JSON.fromJson(json, new HashMap<String, Object>() {}.getClass().getGenericSuperclass());
    }
}
