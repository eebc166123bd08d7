package org.baobab.fleet.maintenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.VehicleKind;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/** What every vehicle of a kind needs. Plans that came of it stay as they are when it changes or goes. */
@Entity
@Table(name = "fleet_plan_template")
class PlanTemplate extends OrganizationOwned {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "vehicle_kind")
    private VehicleKind vehicleKind;

    private String name;

    @Column(name = "every_months")
    private Integer everyMonths;

    @Column(name = "every_days")
    private Integer everyDays;

    @Column(name = "every_km")
    private Long everyKm;

    @Column(name = "soft_days")
    private int softDays;

    @Column(name = "soft_km")
    private long softKm;

    @Column(name = "hard_days")
    private int hardDays;

    @Column(name = "hard_km")
    private long hardKm;

    private String note;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected PlanTemplate() {}

    PlanTemplate(UUID organizationId, TemplateFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now;
        say(facts);
    }

    /** @param facts as {@link PlanRules} left them */
    void say(TemplateFacts facts) {
        vehicleKind = facts.vehicleKind();
        name = facts.name();
        everyMonths = facts.everyMonths();
        everyDays = facts.everyDays();
        everyKm = facts.everyKm();
        softDays = facts.softDays();
        softKm = facts.softKm();
        hardDays = facts.hardDays();
        hardKm = facts.hardKm();
        note = facts.note();
    }

    TemplateFacts facts() {
        return new TemplateFacts(
                vehicleKind, name, everyMonths, everyDays, everyKm, softDays, softKm, hardDays, hardKm, note);
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
