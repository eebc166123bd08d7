package org.baobab.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/**
 * A vehicle. What people say of it makes a new version; what it does by itself (its odometer, its state as assignments and workshops move it, its photos) does
 * not, so that an editor is not stopped by a vehicle that drives.
 */
@Entity
@Table(name = "fleet_vehicle")
@DynamicUpdate
class Vehicle extends OrganizationOwned {
    @Id
    private UUID id;

    private String registration;

    private String vin;

    private String brand;

    private String model;

    private int year;

    @Enumerated(EnumType.STRING)
    private VehicleKind kind;

    @Enumerated(EnumType.STRING)
    private Fuel fuel;

    @Column(name = "depot_id")
    private UUID depotId;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private VehicleStatus status = VehicleStatus.AVAILABLE;

    @OptimisticLock(excluded = true)
    private boolean occupied;

    @OptimisticLock(excluded = true)
    @Column(name = "odometer_km")
    private long odometerKm;

    @OptimisticLock(excluded = true)
    @Column(name = "odometer_at")
    private Instant odometerAt;

    @OptimisticLock(excluded = true)
    @Column(name = "tracker_hash")
    private byte[] trackerHash;

    @OptimisticLock(excluded = true)
    @Column(name = "tracker_kept")
    private byte[] trackerKept;

    @OptimisticLock(excluded = true)
    @Column(name = "photo_document_id")
    private UUID photoDocumentId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** Not excluded: whoever edits the state or the odometer alone has made a new version too. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Vehicle() {}

    Vehicle(UUID organizationId, VehicleFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now;
        this.status = facts.status() == null ? VehicleStatus.AVAILABLE : facts.status();
        this.odometerKm = facts.odometerKm();
        this.odometerAt = now;
        say(facts, now);
    }

    /** All but its odometer and its state. */
    void say(VehicleFacts facts, Instant now) {
        registration = facts.registration();
        vin = facts.vin();
        brand = facts.brand();
        model = facts.model();
        year = facts.year();
        kind = facts.kind();
        fuel = facts.fuel();
        depotId = facts.depotId();
        changedAt = now;
    }

    /** @throws ConflictException {@code vehicle-assigned} while an assignment runs, whose end frees it */
    void set(VehicleStatus other) {
        if (occupied && other != status) {
            throw new ConflictException("vehicle-assigned", "Vehicle " + id + " has an assignment that runs");
        }
        status = other;
    }

    /** One that is in the workshop or retired stays so. */
    void occupy() {
        occupied = true;
        if (status == VehicleStatus.AVAILABLE) {
            status = VehicleStatus.ASSIGNED;
        }
    }

    void release() {
        occupied = false;
        if (status == VehicleStatus.ASSIGNED) {
            status = VehicleStatus.AVAILABLE;
        }
    }

    void goToWorkshop() {
        if (status != VehicleStatus.RETIRED) {
            status = VehicleStatus.MAINTENANCE;
        }
    }

    void comeBackFromWorkshop() {
        if (status == VehicleStatus.MAINTENANCE) {
            status = occupied ? VehicleStatus.ASSIGNED : VehicleStatus.AVAILABLE;
        }
    }

    void drove(long km, Instant at) {
        odometerKm = km;
        odometerAt = at;
    }

    void carry(byte[] hash, byte[] kept) {
        trackerHash = hash.clone();
        trackerKept = kept.clone();
    }

    void show(UUID photo) {
        photoDocumentId = photo;
    }

    UUID id() {
        return id;
    }

    String registration() {
        return registration;
    }

    UUID depotId() {
        return depotId;
    }

    VehicleStatus status() {
        return status;
    }

    long odometerKm() {
        return odometerKm;
    }

    Instant odometerAt() {
        return odometerAt;
    }

    byte[] trackerKept() {
        return trackerKept.clone();
    }

    long version() {
        return version;
    }

    VehicleFacts facts() {
        return new VehicleFacts(registration, brand, model, year, kind, fuel, vin, depotId, odometerKm, null, status);
    }

    /** @param trackerId null where the reader may not see it */
    VehicleView view(String trackerId) {
        return new VehicleView(
                id,
                registration,
                brand,
                model,
                year,
                kind,
                fuel,
                vin,
                depotId,
                odometerKm,
                status,
                trackerId,
                photoDocumentId,
                createdAt,
                changedAt,
                version);
    }
}
