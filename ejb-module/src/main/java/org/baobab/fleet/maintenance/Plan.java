package org.baobab.fleet.maintenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.DynamicUpdate;

/**
 * Something that has to be done to one vehicle again and again, or once. It is due on a day, at a kilometre, or at whichever comes first; being done begins the
 * next round, or, where there is none, lets it rest. Only what changed is written: reminders note their stage past the version.
 */
@Entity
@Table(name = "fleet_plan")
@DynamicUpdate
class Plan extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Column(name = "template_id", updatable = false)
    private UUID templateId;

    private String name;

    @Column(name = "every_months")
    private Integer everyMonths;

    @Column(name = "every_days")
    private Integer everyDays;

    @Column(name = "every_km")
    private Long everyKm;

    @Column(name = "last_done_on")
    private LocalDate lastDoneOn;

    @Column(name = "last_done_km")
    private Long lastDoneKm;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_km")
    private Long dueKm;

    @Column(name = "soft_days")
    private int softDays;

    @Column(name = "soft_km")
    private long softKm;

    @Column(name = "hard_days")
    private int hardDays;

    @Column(name = "hard_km")
    private long hardKm;

    private String note;

    private boolean active;

    @Column(name = "reset_at")
    private Instant resetAt;

    @Column(name = "reset_by")
    private UUID resetBy;

    @Column(name = "reminded_stage")
    private int remindedStage;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Plan() {}

    Plan(UUID organizationId, PlanFacts facts, UUID templateId, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.vehicleId = facts.vehicleId();
        this.templateId = templateId;
        this.createdAt = now;
        say(facts, now);
    }

    /** @param facts as {@link PlanRules} left them; the vehicle stays */
    void say(PlanFacts facts, Instant now) {
        if (!Objects.equals(dueOn, facts.dueOn()) || !Objects.equals(dueKm, facts.dueKm())) {
            remindedStage = 0;
        }
        name = facts.name();
        everyMonths = facts.everyMonths();
        everyDays = facts.everyDays();
        everyKm = facts.everyKm();
        lastDoneOn = facts.lastDoneOn();
        lastDoneKm = facts.lastDoneKm();
        dueOn = facts.dueOn();
        dueKm = facts.dueKm();
        softDays = facts.softDays();
        softKm = facts.softKm();
        hardDays = facts.hardDays();
        hardKm = facts.hardKm();
        note = facts.note();
        active = facts.active();
        changedAt = now;
    }

    /** The next round begins from here; what was to be done once rests. */
    void done(LocalDate on, Long km, UUID by, Instant now) {
        PlanRhythm rhythm = facts().rhythm();
        lastDoneOn = on;
        lastDoneKm = km == null ? lastDoneKm : km;
        resetAt = now;
        resetBy = by;
        changedAt = now;
        remindedStage = 0;
        if (rhythm.isOnce()) {
            active = false;
        } else {
            dueOn = rhythm.nextAfter(on);
            dueKm = rhythm.nextAfter(lastDoneKm);
        }
    }

    PlanFacts facts() {
        return new PlanFacts(
                vehicleId,
                name,
                everyMonths,
                everyDays,
                everyKm,
                lastDoneOn,
                lastDoneKm,
                dueOn,
                dueKm,
                softDays,
                softKm,
                hardDays,
                hardKm,
                note,
                active);
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    UUID templateId() {
        return templateId;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    Instant resetAt() {
        return resetAt;
    }

    UUID resetBy() {
        return resetBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
