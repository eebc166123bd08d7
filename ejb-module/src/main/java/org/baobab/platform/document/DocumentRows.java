package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.persistence.OwnSql;

/** The rows of documents, each touched in a short transaction while no byte is on its way. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DocumentRows {
    private static final int MOST_TRIES = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentRights rights;

    @Inject
    AuditTrail trail;

    @Inject
    Event<DocumentStored> stored;

    @Inject
    DocumentNews news;

    @Inject
    Clock clock;

    /** @param objectKey where the bytes are: the arrival's key, or an older one under which the owner has the same bytes */
    record Written(DocumentView view, String objectKey) {}

    Written write(Arrival arrival) {
        Instant now = clock.instant();
        DocumentObject object = hold(arrival, now);
        Document document = new Document(Ids.next(), arrival, object, now);
        em.persist(document);
        em.flush();
        trail.recordIn(
                document.organizationId(),
                DocumentEvents.STORED,
                DocumentEvents.SUBJECT,
                document.id(),
                DocumentEvents.stored(document));
        DocumentView view = DocumentView.of(document);
        stored.fire(new DocumentStored(view));
        news.changed(document);
        return new Written(view, object.key());
    }

    /** The row of these bytes, locked: the purge waits for us, or we for the purge and then make a new one. */
    private DocumentObject hold(Arrival arrival, Instant now) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<DocumentObject> there = lock(arrival);
            if (there.isPresent()) {
                return there.get();
            }
            OwnSql.changing(em, """
                            INSERT INTO document_object (id, owner_id, bucket, object_key, sha256, size, created_at)
                            VALUES (:object, :owner, :bucket, :key, :sha256, :size, :now)
                            ON CONFLICT DO NOTHING""")
                    .setParameter("object", Ids.next())
                    .setParameter("owner", arrival.ownerId())
                    .setParameter("bucket", arrival.bucket().name())
                    .setParameter("key", arrival.key())
                    .setParameter("sha256", arrival.sha256())
                    .setParameter("size", arrival.size())
                    .setParameter("now", now)
                    .executeUpdate();
        }
        throw new IllegalStateException("The row of an object appears and goes all the time: " + arrival.key());
    }

    private Optional<DocumentObject> lock(Arrival arrival) {
        return em.createQuery("""
                        select o from DocumentObject o
                        where o.ownerId = :owner and o.bucket = :bucket and o.sha256 = :sha256""", DocumentObject.class)
                .setParameter("owner", arrival.ownerId())
                .setParameter("bucket", arrival.bucket())
                .setParameter("sha256", arrival.sha256())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    DocumentView get(UUID documentId) {
        Document document = require(documentId, LockModeType.NONE);
        rights.requireReader(document);
        return DocumentView.of(document);
    }

    /** Its life as a link begins: written down before it is given out. */
    void share(UUID documentId, Instant until) {
        Document document = require(documentId, LockModeType.NONE);
        rights.requireSharer(document);
        Map<String, Object> details = new HashMap<>(DocumentEvents.named(document));
        details.put("expiresAt", until.toString());
        trail.recordIn(document.organizationId(), DocumentEvents.SHARED, DocumentEvents.SUBJECT, documentId, details);
    }

    /** For whoever holds a link, whoever that is. */
    DocumentView shared(UUID documentId) {
        return DocumentView.of(require(documentId, LockModeType.NONE));
    }

    void delete(UUID documentId) {
        Document document = require(documentId, LockModeType.PESSIMISTIC_WRITE);
        rights.requireDeleter(document);
        document.delete(clock.instant());
        em.flush();
        news.changed(document);
        trail.recordIn(
                document.organizationId(),
                DocumentEvents.DELETED,
                DocumentEvents.SUBJECT,
                documentId,
                DocumentEvents.named(document));
    }

    /** Takes a deletion back, for as long as the purge has not come. */
    DocumentView restore(UUID documentId) {
        Document document = em.find(Document.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NotFoundException(DocumentRights.WHAT, documentId);
        }
        rights.requireDeleter(document);
        if (document.isDeleted()) {
            document.restore();
            em.flush();
            news.changed(document);
            trail.recordIn(
                    document.organizationId(),
                    DocumentEvents.RESTORED,
                    DocumentEvents.SUBJECT,
                    documentId,
                    DocumentEvents.named(document));
        }
        return DocumentView.of(document);
    }

    private Document require(UUID documentId, LockModeType lock) {
        Document document = em.find(Document.class, documentId, lock);
        if (document == null || document.isDeleted()) {
            throw new NotFoundException(DocumentRights.WHAT, documentId);
        }
        return document;
    }
}
