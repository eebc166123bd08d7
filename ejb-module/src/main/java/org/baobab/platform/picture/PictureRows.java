package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.storage.Bucket;

/** The rows of pictures and of their drawings. Who may read a document was decided before anybody asks here. */
@ApplicationScoped
class PictureRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<PictureSettled> settled;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(DocumentView document) {
        em.persist(new Picture(document));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Picture> find(UUID documentId) {
        return Optional.ofNullable(em.find(Picture.class, documentId));
    }

    /** The narrowest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<PictureVariant> variants(UUID documentId) {
        return em.createQuery(
                        "select v from PictureVariant v where v.documentId = :document order by v.width",
                        PictureVariant.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** @return false where another attempt was first, or the document is gone: then nothing was written, and the objects belong to nobody */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean finish(DocumentView document, List<PictureVariant> variants, long hash) {
        Picture picture = em.find(Picture.class, document.id(), LockModeType.PESSIMISTIC_WRITE);
        if (picture == null || picture.state() == PictureState.READY) {
            return false;
        }
        picture.ready(hash);
        variants.forEach(em::persist);
        em.flush();
        settled.fire(new PictureSettled(document, standing(document.id(), picture)));
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(DocumentView document, String why) {
        Picture picture = em.find(Picture.class, document.id(), LockModeType.PESSIMISTIC_WRITE);
        if (picture != null && picture.state() != PictureState.READY) {
            picture.fail(why);
            settled.fire(new PictureSettled(document, standing(document.id(), picture)));
        }
    }

    /** Whoever draws it waits until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<PictureStanding> hold(UUID documentId) {
        return Optional.ofNullable(em.find(Picture.class, documentId, LockModeType.PESSIMISTIC_WRITE))
                .map(picture -> standing(documentId, picture));
    }

    private PictureStanding standing(UUID documentId, Picture picture) {
        List<PictureVariant> drawn = variants(documentId);
        return drawn.isEmpty()
                ? new PictureStanding(picture.state(), 0, 0, picture.dhash())
                : new PictureStanding(
                        picture.state(),
                        drawn.getLast().width(),
                        drawn.getLast().height(),
                        picture.dhash());
    }

    /** @return the keys of what is deleted with it */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> remove(UUID documentId) {
        List<String> keys =
                variants(documentId).stream().map(PictureVariant::key).toList();
        em.createQuery("delete from PictureVariant v where v.documentId = :document")
                .setParameter("document", documentId)
                .executeUpdate();
        em.createQuery("delete from Picture p where p.documentId = :document")
                .setParameter("document", documentId)
                .executeUpdate();
        return keys;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Set<String> known(Bucket bucket, Collection<String> keys) {
        return new HashSet<>(em.createQuery(
                        "select v.key from PictureVariant v where v.bucket = :bucket and v.key in :keys", String.class)
                .setParameter("bucket", bucket)
                .setParameter("keys", keys)
                .getResultList());
    }
}
