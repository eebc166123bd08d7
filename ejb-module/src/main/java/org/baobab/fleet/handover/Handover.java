package org.baobab.fleet.handover;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What was signed as a vehicle changed hands. Written once, never changed. */
@Entity
@Immutable
@Table(name = "fleet_handover")
class Handover extends OrganizationOwned {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    private Instant at;

    @Column(name = "odometer_km")
    private long odometerKm;

    @Column(name = "fuel_percent")
    private int fuelPercent;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "cast(checklist as text)", write = "cast(? as jsonb)")
    private String checklist;

    private String remarks;

    private String signer;

    @Column(columnDefinition = "text")
    private String signature;

    @Column(name = "created_by")
    private UUID createdBy;

    protected Handover() {}

    Handover(UUID organizationId, UUID assignmentId, SignHandover how, UUID createdBy, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.assignmentId = assignmentId;
        this.kind = how.kind();
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.odometerKm = how.odometerKm();
        this.fuelPercent = how.fuelPercent();
        this.checklist = JSON.toJson(how.checks());
        this.remarks = how.remarks() == null || how.remarks().isBlank()
                ? null
                : how.remarks().strip();
        this.signer = how.signer().strip();
        this.signature = new Signature(how.signature()).path();
        this.createdBy = createdBy;
    }

    UUID id() {
        return id;
    }

    HandoverKind kind() {
        return kind;
    }

    HandoverView view(List<UUID> photos) {
        List<Check> checks = Arrays.asList(JSON.fromJson(checklist, Check[].class));
        return new HandoverView(
                id, assignmentId, kind, at, odometerKm, fuelPercent, checks, remarks, signer, signature, photos);
    }
}
