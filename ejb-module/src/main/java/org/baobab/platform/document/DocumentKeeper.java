package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectKeeper;

/** The objects of documents, as the database knows them. */
@ApplicationScoped
class DocumentKeeper implements ObjectKeeper {
    @PersistenceContext
    EntityManager em;

    /** A row and the object that it says is there. */
    record Expected(UUID objectId, Bucket bucket, String key, long size) {}

    @Override
    public Set<String> keeps(Bucket bucket, Collection<String> keys) {
        return new HashSet<>(em.createQuery(
                        "select o.key from DocumentObject o where o.bucket = :bucket and o.key in :keys", String.class)
                .setParameter("bucket", bucket)
                .setParameter("keys", keys)
                .getResultList());
    }

    /** In the order of ids, some at a time. */
    List<Expected> after(UUID objectId, int most) {
        return em
                .createQuery("select o from DocumentObject o where o.id > :after order by o.id", DocumentObject.class)
                .setParameter("after", objectId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(o -> new Expected(o.id(), o.bucket(), o.key(), o.size()))
                .toList();
    }

    List<UUID> documentsOf(UUID objectId) {
        return em.createQuery("select d.id from Document d where d.object.id = :object order by d.id", UUID.class)
                .setParameter("object", objectId)
                .getResultList();
    }
}
