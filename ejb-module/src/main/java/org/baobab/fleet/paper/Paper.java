package org.baobab.fleet.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** A paper of a vehicle or of a driver. One that ends on another day is reminded of anew. */
@Entity
@Table(name = "fleet_paper")
@DynamicUpdate
class Paper extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Column(name = "driver_id", updatable = false)
    private UUID driverId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String number;

    private String issuer;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String note;

    @Column(name = "document_id")
    private UUID documentId;

    @OptimisticLock(excluded = true)
    @Column(name = "reminded_days")
    private Integer remindedDays;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Paper() {}

    Paper(UUID organizationId, PaperFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.vehicleId = facts.vehicleId();
        this.driverId = facts.driverId();
        this.createdAt = now;
        say(facts, now);
    }

    void say(PaperFacts facts, Instant now) {
        if (!facts.expiresOn().equals(expiresOn)) {
            remindedDays = null;
        }
        kind = facts.kind();
        number = facts.number();
        issuer = facts.issuer();
        validFrom = facts.validFrom();
        expiresOn = facts.expiresOn();
        note = facts.note();
        documentId = facts.documentId();
        changedAt = now;
    }

    void carry(UUID document, Instant now) {
        documentId = document;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    UUID driverId() {
        return driverId;
    }

    PaperKind kind() {
        return kind;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    long version() {
        return version;
    }

    PaperFacts facts() {
        return new PaperFacts(vehicleId, driverId, kind, number, issuer, validFrom, expiresOn, note, documentId);
    }

    PaperView view() {
        return new PaperView(
                id,
                vehicleId,
                driverId,
                kind,
                number,
                issuer,
                validFrom,
                expiresOn,
                note,
                documentId,
                createdAt,
                changedAt,
                version);
    }
}
