package org.baobab.fleet.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baobab.fleet.VehicleChanged;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.document.DiscardTask;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.picture.PictureSettled;
import org.baobab.platform.picture.PictureState;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.task.Tasks;

/** The rows of photos. Each change takes the vehicle's row first and tells the vehicle its cover last. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class VehiclePhotoRows {
    static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vehicles vehicles;

    @Inject
    Pictures pictures;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** Before anything of the photo is read. */
    @Needs(Role.AGENT)
    void requireRoom(UUID vehicleId) {
        vehicles.get(vehicleId);
        requireFewer(vehicleId, all(vehicleId).size());
    }

    @Needs(Role.AGENT)
    VehiclePhotoView add(UUID vehicleId, UUID organizationId, UUID documentId) {
        vehicles.lock(vehicleId);
        List<VehiclePhoto> photos = all(vehicleId);
        requireFewer(vehicleId, photos.size());
        pictures.hold(documentId)
                .filter(known -> known.state() != PictureState.FAILED)
                .orElseThrow(() -> new UnfitContentException("picture-broken", "The photo cannot be drawn", Map.of()));
        int position = photos.isEmpty() ? 0 : photos.getLast().position() + 1;
        VehiclePhoto photo = new VehiclePhoto(organizationId, vehicleId, documentId, position, clock.instant());
        em.persist(photo);
        em.flush();
        if (photos.isEmpty()) {
            vehicles.showPhoto(vehicleId, documentId);
        }
        return photo.view(photos.isEmpty());
    }

    @Needs(Role.AGENT)
    void order(UUID vehicleId, List<UUID> order) {
        vehicles.lock(vehicleId);
        List<VehiclePhoto> photos = all(vehicleId);
        List<UUID> known = photos.stream().map(VehiclePhoto::id).toList();
        if (order.size() != known.size() || !new HashSet<>(order).equals(new HashSet<>(known))) {
            throw new RuleViolationException("order", "listing.photo-order");
        }
        photos.forEach(photo -> photo.moveTo(order.indexOf(photo.id())));
        em.flush();
        showFirst(vehicleId);
    }

    @Needs(Role.AGENT)
    void remove(UUID vehicleId, UUID photoId) {
        vehicles.lock(vehicleId);
        VehiclePhoto photo = all(vehicleId).stream()
                .filter(each -> each.id().equals(photoId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Photo", photoId));
        em.remove(photo);
        em.flush();
        discard(photo.documentId());
        showFirst(vehicleId);
    }

    @Transactional(TxType.SUPPORTS)
    List<VehiclePhotoView> views(UUID vehicleId) {
        vehicles.get(vehicleId);
        List<VehiclePhotoView> views = new ArrayList<>();
        all(vehicleId).forEach(photo -> views.add(photo.view(views.isEmpty())));
        return views;
    }

    /** The document goes, when this transaction commits. */
    void discard(UUID documentId) {
        tasks.submit(DiscardTask.of(documentId));
    }

    /** One that cannot be drawn is no photo. */
    void onSettled(@Observes PictureSettled event) {
        UUID document = event.document().id();
        if (event.document().bucket() != Bucket.PHOTOS || event.standing().state() != PictureState.FAILED) {
            return;
        }
        OwnSql.changing(em, "DELETE FROM fleet_photo WHERE document_id = :document")
                .setParameter("document", document)
                .executeUpdate();
        OwnSql.changing(em, """
                        UPDATE fleet_vehicle v SET photo_document_id = (SELECT p.document_id FROM fleet_photo p
                            WHERE p.vehicle_id = v.id ORDER BY p.position, p.id LIMIT 1)
                        WHERE v.photo_document_id = :document""").setParameter("document", document).executeUpdate();
    }

    /** With the vehicle go its photos: their rows by themselves, their documents by this. */
    void onDeleted(@Observes VehicleChanged event) {
        if (event.kind() == VehicleChanged.Kind.DELETED) {
            all(event.vehicleId()).forEach(photo -> discard(photo.documentId()));
        }
    }

    private void showFirst(UUID vehicleId) {
        UUID first = all(vehicleId).stream()
                .findFirst()
                .map(VehiclePhoto::documentId)
                .orElse(null);
        if (!Objects.equals(first, vehicles.get(vehicleId).photoDocumentId())) {
            vehicles.showPhoto(vehicleId, first);
        }
    }

    private List<VehiclePhoto> all(UUID vehicleId) {
        return em.createQuery(
                        "select p from VehiclePhoto p where p.vehicleId = :vehicle order by p.position, p.id",
                        VehiclePhoto.class)
                .setParameter("vehicle", vehicleId)
                .getResultList();
    }

    private static void requireFewer(UUID vehicleId, int number) {
        if (number >= MOST) {
            throw new ConflictException(
                    "vehicle-photos-full", "Vehicle " + vehicleId + " has enough photos", Map.of("most", MOST));
        }
    }
}
