package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/** Deletes the rows of documents for good, one document in one transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PurgedRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<DocumentPurged> purged;

    /** The objects that nobody needs any more once this is committed. */
    record Leftovers(Bucket bucket, List<String> keys) {}

    /** Deleted before the one moment, or outlived at the other. */
    List<UUID> due(Instant deletedBefore, Instant now, int most) {
        List<UUID> found = new ArrayList<>(em.createQuery(
                        "select d.id from Document d where d.deletedAt < :before order by d.deletedAt", UUID.class)
                .setParameter("before", deletedBefore)
                .setMaxResults(most)
                .getResultList());
        Arrays.stream(Bucket.values())
                .filter(bucket -> bucket.life().isPresent())
                .filter(bucket -> found.size() < most)
                .forEach(bucket -> found.addAll(outlived(bucket, now, most - found.size())));
        return found;
    }

    private List<UUID> outlived(Bucket bucket, Instant now, int most) {
        return em.createQuery(
                        "select d.id from Document d where d.deletedAt is null and d.bucket = :bucket"
                                + " and d.createdAt < :before order by d.createdAt",
                        UUID.class)
                .setParameter("bucket", bucket)
                .setParameter("before", now.minus(bucket.life().orElseThrow()))
                .setMaxResults(most)
                .getResultList();
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
