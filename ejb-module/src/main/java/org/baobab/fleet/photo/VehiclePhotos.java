package org.baobab.fleet.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.storage.Bucket;

/** Photos of vehicles as they are brought, ordered and taken away. Bytes go through outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class VehiclePhotos {
    @Inject
    Documents documents;

    @Inject
    VehiclePhotoRows rows;

    @Inject
    Caller caller;

    /**
     * Adds a photo behind the others; what place, time and camera it tells of is left out as it streams by.
     *
     * @param bytes how many will come at most, or {@link org.baobab.platform.storage.ObjectStore#UNKNOWN}
     * @throws org.baobab.platform.kernel.UnfitContentException for what is no JPEG, PNG or WebP, or too large
     * @throws org.baobab.platform.kernel.ConflictException {@code vehicle-photos-full}
     */
    public VehiclePhotoView add(UUID vehicleId, String name, long bytes, InputStream content) {
        documents.requireRoom(Bucket.PHOTOS, bytes);
        rows.requireRoom(vehicleId);
        UUID organization = caller.requireOrganization();
        DocumentView document =
                documents.store(NewDocument.of(Bucket.PHOTOS, name).in(organization), content);
        try {
            return rows.add(vehicleId, organization, document.id());
        } catch (RuntimeException refused) {
            rows.discard(document.id());
            throw refused;
        }
    }

    /** In their order. */
    public List<VehiclePhotoView> list(UUID vehicleId) {
        return rows.views(vehicleId);
    }

    /** @param order exactly the vehicle's photos, the cover first */
    public List<VehiclePhotoView> order(UUID vehicleId, List<UUID> order) {
        rows.order(vehicleId, order);
        return rows.views(vehicleId);
    }

    public void remove(UUID vehicleId, UUID photoId) {
        rows.remove(vehicleId, photoId);
    }
}
