package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/** Deletes the rows of documents for good, one document in one transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PurgedRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<DocumentPurged> purged;

    /** The objects that nobody needs any more once this is committed. */
    record Leftovers(Bucket bucket, List<String> keys) {}

    /**
     * Deleted before the one moment, or outlived at the other, in the order of their ids.
     *
     * @param after the last one of the part before; null to begin
     */
    List<UUID> due(Instant deletedBefore, Instant now, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        StringJoiner due = new StringJoiner(" or ", "(", ")").add("d.deletedAt < :deletedBefore");
        values.put("deletedBefore", deletedBefore);
        for (Bucket bucket : Bucket.values()) {
            bucket.life().ifPresent(life -> {
                String name = bucket.label();
                due.add("d.deletedAt is null and d.bucket = :" + name + " and d.createdAt < :" + name + "Before");
                values.put(name, bucket);
                values.put(name + "Before", now.minus(life));
            });
        }
        values.put("after", after == null ? BEFORE_ALL : after);
        TypedQuery<UUID> query = em.createQuery(
                "select d.id from Document d where d.id > :after and " + due + " order by d.id", UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Under the lock of the object's row: who stores the same bytes now comes before us and keeps them, or after us and has its own. */
    Leftovers purge(UUID documentId) {
        Document document = em.find(Document.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            return new Leftovers(Bucket.UPLOADS, List.of());
        }
        DocumentPurged event = new DocumentPurged(DocumentView.of(document));
        purged.fire(event);
        List<String> keys = new ArrayList<>(event.keys());
        DocumentObject object = document.object();
        em.lock(object, LockModeType.PESSIMISTIC_WRITE);
        em.remove(document);
        em.flush();
        long others = em.createQuery("select count(d) from Document d where d.object = :object", Long.class)
                .setParameter("object", object)
                .getSingleResult();
        if (others == 0) {
            em.remove(object);
            keys.add(object.key());
        }
        return new Leftovers(document.bucket(), keys);
    }
}
