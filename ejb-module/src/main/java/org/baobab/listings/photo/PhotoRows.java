package org.baobab.listings.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.Listings;
import org.baobab.platform.document.DiscardTask;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.picture.PictureStanding;
import org.baobab.platform.picture.PictureState;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.task.Tasks;

/** The rows of photos. Each change asks for the right and takes the listing's row first, and tells the listing last. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class PhotoRows {
    static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Listings listings;

    @Inject
    Pictures pictures;

    @Inject
    Tasks tasks;

    @Inject
    Event<PhotoGone> gone;

    @Inject
    Clock clock;

    /** Whose the listing is, which its editor shares; one of the two is null. */
    record Owner(UUID organizationId, UUID accountId) {}

    Owner owner(UUID listingId) {
        Object[] owner = em.createQuery(
                        "select l.organizationId, l.accountId from Listing l where l.id = :listing", Object[].class)
                .setParameter("listing", listingId)
                .getSingleResult();
        return new Owner((UUID) owner[0], (UUID) owner[1]);
    }

    /** Before anything of the photo is read. */
    void requireRoom(UUID listingId) {
        listings.requireEditor(listingId);
        requireFewer(listingId, all(listingId).size());
    }

    Photo add(UUID listingId, DocumentView document) {
        listings.require(listingId);
        List<Photo> photos = all(listingId);
        requireFewer(listingId, photos.size());
        PictureStanding standing = pictures.hold(document.id())
                .filter(known -> known.state() != PictureState.FAILED)
                .orElseThrow(() -> new UnfitContentException("picture-broken", "The photo cannot be drawn", Map.of()));
        int position = photos.isEmpty() ? 0 : photos.getLast().position() + 1;
        Photo photo = new Photo(listingId, document.id(), position, clock.instant());
        if (standing.state() == PictureState.READY) {
            photo.drawn(standing, clock.instant());
        }
        em.persist(photo);
        em.flush();
        listings.photosChanged(listingId);
        return photo;
    }

    void order(UUID listingId, List<UUID> order) {
        listings.require(listingId);
        List<Photo> photos = all(listingId);
        List<UUID> known = photos.stream().map(Photo::id).toList();
        if (order.size() != known.size() || !new HashSet<>(order).equals(new HashSet<>(known))) {
            throw new RuleViolationException("order", "listing.photo-order");
        }
        if (!order.equals(known)) {
            photos.forEach(photo -> photo.moveTo(order.indexOf(photo.id())));
            em.flush();
            listings.photosChanged(listingId);
        }
    }

    void remove(UUID listingId, UUID photoId) {
        listings.require(listingId);
        Photo photo = require(listingId, photoId);
        drop(photo);
        listings.photosChanged(listingId);
    }

    /** The listing is gone: so are all of its photos. */
    void removeAll(UUID listingId) {
        all(listingId).forEach(this::drop);
    }

    private void drop(Photo photo) {
        em.remove(photo);
        em.flush();
        discard(photo.documentId());
        gone.fire(new PhotoGone(photo.key()));
    }

    /** The document goes, when this transaction commits. */
    void discard(UUID documentId) {
        tasks.submit(DiscardTask.of(documentId));
    }

    /** What became of its picture; empty where it is no photo of a listing, or not any more. */
    Optional<Photo> settle(UUID documentId, PictureStanding standing) {
        Optional<Photo> found = byDocument(documentId);
        if (found.isEmpty()) {
            return found;
        }
        listings.require(found.get().listingId());
        em.refresh(found.get(), LockModeType.PESSIMISTIC_WRITE);
        Photo photo = found.get();
        if (standing.state() == PictureState.READY) {
            photo.drawn(standing, clock.instant());
            em.flush();
        } else {
            drop(photo);
        }
        listings.photosChanged(photo.listingId());
        return found;
    }

    /** Its document was purged by somebody who did not know of listings. */
    void forget(UUID documentId) {
        byDocument(documentId).ifPresent(photo -> {
            em.remove(photo);
            gone.fire(new PhotoGone(photo.key()));
        });
    }

    @Transactional(TxType.SUPPORTS)
    List<Photo> all(UUID listingId) {
        return em.createQuery(
                        "select p from Photo p where p.listingId = :listing order by p.position, p.id", Photo.class)
                .setParameter("listing", listingId)
                .getResultList();
    }

    @Transactional(TxType.SUPPORTS)
    Photo require(UUID listingId, UUID photoId) {
        return em.createQuery("select p from Photo p where p.listingId = :listing and p.id = :photo", Photo.class)
                .setParameter("listing", listingId)
                .setParameter("photo", photoId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Photo", photoId));
    }

    @Transactional(TxType.SUPPORTS)
    Optional<Photo> byKey(String key) {
        return em.createQuery("select p from Photo p where p.key = :key", Photo.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private Optional<Photo> byDocument(UUID documentId) {
        return em.createQuery("select p from Photo p where p.documentId = :document", Photo.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    private static void requireFewer(UUID listingId, int number) {
        if (number >= MOST) {
            throw new ConflictException(
                    "listing-photos-full", "Listing " + listingId + " has " + number + " photos", Map.of("most", MOST));
        }
    }
}
