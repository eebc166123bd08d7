package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.storage.Bucket;

/** Lists of documents, newest first, of those that the caller may read. */
@ApplicationScoped
class DocumentQueries {
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentRights rights;

    Slice<DocumentView> list(DocumentFilter filter, Paging paging) {
        StringJoiner where = new StringJoiner(" and ", " where ", "");
        Map<String, Object> values = new HashMap<>();
        where.add("d.deletedAt is null and d.id < :after");
        values.put("after", paging.after() == null ? NEWEST : paging.after());
        addOwner(filter, where, values);
        if (filter.name() != null) {
            where.add("d.soughtName like :name escape '!'");
            values.put("name", "%" + escaped(DocumentName.sought(filter.name())) + "%");
        }
        TypedQuery<Document> query = em.createQuery(
                "select d from Document d join fetch d.object" + where + " order by d.id desc", Document.class);
        values.forEach(query::setParameter);
        List<Document> rows = query.setMaxResults(paging.fetch()).getResultList();
        return Slice.cut(rows, paging, Document::id).map(DocumentView::of);
    }

    private void addOwner(DocumentFilter filter, StringJoiner where, Map<String, Object> values) {
        if (filter.personal()) {
            where.add("d.organizationId is null and d.accountId = :account");
            values.put("account", rights.requireAccount());
            if (filter.bucket() != null) {
                where.add("d.bucket = :bucket");
                values.put("bucket", filter.bucket());
            }
        } else {
            where.add("d.organizationId = :organization and d.bucket in :buckets");
            values.put("organization", rights.requireOrganization(filter.bucket()));
            values.put("buckets", filter.bucket() == null ? readable() : List.of(filter.bucket()));
        }
    }

    private List<Bucket> readable() {
        return Arrays.stream(Bucket.values()).filter(rights::mayRead).toList();
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
