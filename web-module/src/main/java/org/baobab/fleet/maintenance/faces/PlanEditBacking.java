package org.baobab.fleet.maintenance.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.faces.Typed;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanFacts;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a maintenance plan, new or not. */
@Named
@ViewScoped
@ShowsRefusals
public class PlanEditBacking extends RoundFields {
    @Inject
    Maintenance maintenance;

    @Inject
    FleetVehicles vehicles;

    @Inject
    Notices notices;

    private long version;
    private String id;
    private String vehicleId;
    private LocalDate lastDoneOn;
    private String lastDoneKm;
    private LocalDate dueOn;
    private String dueKm;
    private boolean active;

    public void load() {
        active = true;
        if (!isOld()) {
            return;
        }
        PlanView plan = maintenance.get(FleetKeys.of("Plan", id));
        version = plan.version();
        vehicleId = plan.vehicleId().toString();
        name = plan.name();
        everyMonths = Typed.of(plan.everyMonths());
        everyDays = Typed.of(plan.everyDays());
        everyKm = Typed.of(plan.everyKm());
        lastDoneOn = plan.lastDoneOn();
        lastDoneKm = Typed.of(plan.lastDoneKm());
        dueOn = plan.dueOn();
        dueKm = Typed.of(plan.dueKm());
        softDays = Typed.of(plan.softDays());
        softKm = Typed.of(plan.softKm());
        hardDays = Typed.of(plan.hardDays());
        hardKm = Typed.of(plan.hardKm());
        note = plan.note();
        active = plan.active();
    }

    public void save() {
        PlanView saved =
                isOld() ? maintenance.change(FleetKeys.of("Plan", id), facts(), version) : maintenance.create(facts());
        notices.tell(MaintenanceWords.BUNDLE, "plan.saved");
        Pages.open("/fleet/maintenance/detail?id=" + saved.id());
    }

    private PlanFacts facts() {
        return new PlanFacts(
                FleetKeys.find(vehicleId),
                name,
                Typed.small("everyMonths", everyMonths),
                Typed.small("everyDays", everyDays),
                Typed.whole("everyKm", everyKm),
                lastDoneOn,
                Typed.whole("lastDoneKm", lastDoneKm),
                dueOn,
                Typed.whole("dueKm", dueKm),
                Typed.small("softDays", softDays),
                Typed.whole("softKm", softKm),
                Typed.small("hardDays", hardDays),
                Typed.whole("hardKm", hardKm),
                note,
                active);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    public List<FleetVehicles.Choice> getVehicles() {
        UUID only = isOld() ? FleetKeys.find(vehicleId) : null;
        return vehicles.choices().stream()
                .filter(each -> only == null || each.id().equals(only))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String typed) {
        vehicleId = typed;
    }

    public LocalDate getLastDoneOn() {
        return lastDoneOn;
    }

    public void setLastDoneOn(LocalDate typed) {
        lastDoneOn = typed;
    }

    public String getLastDoneKm() {
        return lastDoneKm;
    }

    public void setLastDoneKm(String typed) {
        lastDoneKm = typed;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate typed) {
        dueOn = typed;
    }

    public String getDueKm() {
        return dueKm;
    }

    public void setDueKm(String typed) {
        dueKm = typed;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean typed) {
        active = typed;
    }
}
