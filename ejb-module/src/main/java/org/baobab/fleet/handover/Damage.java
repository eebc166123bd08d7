package org.baobab.fleet.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/** Something broken on a vehicle, from its report until it is settled. */
@Entity
@Table(name = "fleet_damage")
class Damage extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Column(name = "assignment_id", updatable = false)
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private DamageSeverity severity;

    private String description;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(name = "reported_by", updatable = false)
    private UUID reportedBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Version
    private long version;

    protected Damage() {}

    Damage(UUID organizationId, AssignmentView assignment, ReportDamage what, UUID reportedBy, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.vehicleId = assignment.vehicleId();
        this.assignmentId = assignment.id();
        this.severity = what.severity();
        this.description = what.description().strip();
        this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.reportedBy = reportedBy;
    }

    void settle(UUID account, Instant now) {
        if (settledAt != null) {
            throw new ConflictException("damage-settled", "Damage " + id + " was settled at " + settledAt);
        }
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
        settledBy = account;
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    long version() {
        return version;
    }

    DamageView view(String registration, List<UUID> photos) {
        return new DamageView(
                id,
                vehicleId,
                registration,
                assignmentId,
                severity,
                description,
                photos,
                reportedAt,
                settledAt,
                version);
    }
}
