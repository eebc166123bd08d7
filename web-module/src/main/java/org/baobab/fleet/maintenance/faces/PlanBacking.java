package org.baobab.fleet.maintenance.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.MarkDone;
import org.baobab.fleet.maintenance.PlanDone;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One plan, when it was done, and that it was done now. */
@Named
@ViewScoped
@ShowsRefusals
public class PlanBacking implements Serializable {
    @Inject
    Maintenance maintenance;

    @Inject
    Notices notices;

    private String id;
    private LocalDate doneOn;
    private String odometerKm;
    private String note;
    private transient PlanView plan;
    private transient List<PlanDone> history;

    public void load() {
        plan = maintenance.get(FleetKeys.of("Plan", id));
    }

    public void done() {
        maintenance.done(FleetKeys.of("Plan", id), new MarkDone(doneOn, Typed.whole("odometerKm", odometerKm), note));
        notices.tell(MaintenanceWords.BUNDLE, "plan.done.said");
        Pages.open("/fleet/maintenance/detail?id=" + id);
    }

    public void delete() {
        maintenance.delete(FleetKeys.of("Plan", id), null);
        notices.tell(MaintenanceWords.BUNDLE, "plan.deleted");
        Pages.open(FleetLinks.MAINTENANCE);
    }

    public PlanView getPlan() {
        if (plan == null) {
            load();
        }
        return plan;
    }

    public List<PlanDone> getHistory() {
        if (history == null) {
            history = maintenance.history(FleetKeys.of("Plan", id));
        }
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate typed) {
        doneOn = typed;
    }

    public String getOdometerKm() {
        return odometerKm;
    }

    public void setOdometerKm(String typed) {
        odometerKm = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
