package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.persistence.OwnSql;

/** The rows of files on their way, each touched in a short transaction while no byte is. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UploadRows {
    static final Duration LIFE = Duration.ofDays(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UploadView begin(NewDocument what) {
        Instant now = clock.instant();
        Upload upload = new Upload(
                Ids.next(),
                rights.ownerOf(what),
                caller.apiKeyId(),
                what.bucket(),
                DocumentName.fit(what.name()),
                what.length(),
                now,
                now.plus(LIFE));
        em.persist(upload);
        return UploadView.of(upload);
    }

    Upload require(UUID uploadId) {
        return require(uploadId, LockModeType.NONE);
    }

    private Upload require(UUID uploadId, LockModeType lock) {
        Upload upload = em.find(Upload.class, uploadId, lock);
        if (upload == null || !upload.isOf(caller.accountId(), caller.apiKeyId())) {
            throw new NotFoundException("Upload", uploadId);
        }
        return upload;
    }

    /** Of two who bring the same piece, the second is told how far it is. */
    UploadView add(UUID uploadId, long from, long size, String objectKey) {
        Upload upload = require(uploadId, LockModeType.PESSIMISTIC_WRITE);
        requireNext(upload, from);
        OwnSql.changing(em, """
                        INSERT INTO document_upload_part (upload_id, starts_at, size, object_key)
                        VALUES (:upload, :starts, :size, :key)""")
                .setParameter("upload", uploadId)
                .setParameter("starts", from)
                .setParameter("size", size)
                .setParameter("key", objectKey)
                .executeUpdate();
        upload.grow(size, clock.instant().plus(LIFE));
        return UploadView.of(upload);
    }

    static void requireNext(Upload upload, long from) {
        if (from != upload.received()) {
            throw new ConflictException(
                    "upload-offset", "Upload " + upload.id() + " is at " + upload.received() + " and not at " + from);
        }
    }

    /** The keys of all pieces, in their order. */
    @SuppressWarnings("unchecked")
    List<String> pieces(UUID uploadId) {
        return em.createNativeQuery(
                        "SELECT object_key FROM document_upload_part WHERE upload_id = :upload ORDER BY starts_at",
                        String.class)
                .setParameter("upload", uploadId)
                .getResultList();
    }

    UploadView complete(UUID uploadId, UUID documentId) {
        Upload upload = require(uploadId, LockModeType.PESSIMISTIC_WRITE);
        upload.become(documentId);
        deletePieces(uploadId);
        return UploadView.of(upload);
    }

    void remove(UUID uploadId) {
        deletePieces(uploadId);
        em.createQuery("delete from Upload u where u.id = :upload")
                .setParameter("upload", uploadId)
                .executeUpdate();
    }

    private void deletePieces(UUID uploadId) {
        OwnSql.changing(em, "DELETE FROM document_upload_part WHERE upload_id = :upload")
                .setParameter("upload", uploadId)
                .executeUpdate();
    }

    List<UUID> expired(int most) {
        return em.createQuery("select u.id from Upload u where u.expiresAt < :now order by u.expiresAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the keys that are pieces of something. */
    @SuppressWarnings("unchecked")
    List<String> known(List<String> keys) {
        return em.createNativeQuery(
                        "SELECT object_key FROM document_upload_part WHERE object_key IN (:keys)", String.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}
