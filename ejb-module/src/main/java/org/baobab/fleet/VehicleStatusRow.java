package org.baobab.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.Immutable;

/** From when on a vehicle was up to something. */
@Entity
@Immutable
@Table(name = "fleet_vehicle_status")
class VehicleStatusRow extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    @Enumerated(EnumType.STRING)
    private VehicleStatus status;

    private Instant at;

    @Column(name = "account_id")
    private UUID accountId;

    protected VehicleStatusRow() {}

    VehicleStatusRow(Vehicle vehicle, Instant now, UUID accountId) {
        super(vehicle.organizationId());
        this.id = Ids.next();
        this.vehicleId = vehicle.id();
        this.status = vehicle.status();
        this.at = now;
        this.accountId = accountId;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    StatusChange view(Instant until) {
        return new StatusChange(id, status, at, until, accountId);
    }
}
