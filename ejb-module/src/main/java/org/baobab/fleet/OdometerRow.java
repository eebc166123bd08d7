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

/** One reading of an odometer. */
@Entity
@Immutable
@Table(name = "fleet_odometer")
class OdometerRow extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    private long km;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private OdometerSource source;

    private String reason;

    @Column(name = "account_id")
    private UUID accountId;

    protected OdometerRow() {}

    OdometerRow(Vehicle vehicle, long km, Instant at, OdometerSource source, String reason, UUID accountId) {
        super(vehicle.organizationId());
        this.id = Ids.next();
        this.vehicleId = vehicle.id();
        this.km = km;
        this.at = at;
        this.source = source;
        this.reason = reason;
        this.accountId = accountId;
    }

    UUID id() {
        return id;
    }

    OdometerReading view() {
        return new OdometerReading(id, km, at, source, reason, accountId);
    }
}
