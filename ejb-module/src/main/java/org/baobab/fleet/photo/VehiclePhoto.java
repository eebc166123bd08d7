package org.baobab.fleet.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/** One photo of a vehicle; changed only while the vehicle's row is held. */
@Entity
@Table(name = "fleet_photo")
class VehiclePhoto extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    private int position;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected VehiclePhoto() {}

    VehiclePhoto(UUID organizationId, UUID vehicleId, UUID documentId, int position, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.vehicleId = vehicleId;
        this.documentId = documentId;
        this.position = position;
        this.createdAt = now;
    }

    void moveTo(int place) {
        position = place;
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    UUID documentId() {
        return documentId;
    }

    int position() {
        return position;
    }

    VehiclePhotoView view(boolean cover) {
        return new VehiclePhotoView(id, documentId, cover, createdAt);
    }
}
