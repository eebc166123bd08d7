package org.baobab.fleet.maintenance.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.fleet.maintenance.PlanTemplates;
import org.baobab.fleet.maintenance.TemplateFacts;
import org.baobab.fleet.maintenance.TemplateView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a template, new or not; applying it, and that it goes. */
@Named
@ViewScoped
@ShowsRefusals
public class TemplateEditBacking extends RoundFields {
    private static final String LIST = "/fleet/maintenance?view=templates";

    @Inject
    PlanTemplates templates;

    @Inject
    Notices notices;

    private long version;
    private String id;
    private String vehicleKind;

    public void load() {
        if (!isOld()) {
            return;
        }
        TemplateView template = templates.get(FleetKeys.of("Template", id));
        version = template.version();
        vehicleKind = template.vehicleKind().name();
        name = template.name();
        everyMonths = Typed.of(template.everyMonths());
        everyDays = Typed.of(template.everyDays());
        everyKm = Typed.of(template.everyKm());
        softDays = Typed.of(template.softDays());
        softKm = Typed.of(template.softKm());
        hardDays = Typed.of(template.hardDays());
        hardKm = Typed.of(template.hardKm());
        note = template.note();
    }

    public void save() {
        if (isOld()) {
            templates.change(FleetKeys.of("Template", id), facts(), version);
        } else {
            templates.create(facts());
        }
        notices.tell(MaintenanceWords.BUNDLE, "template.saved");
        Pages.open(LIST);
    }

    public void apply() {
        int plans = templates.apply(FleetKeys.of("Template", id));
        notices.tell(MaintenanceWords.BUNDLE, plans == 0 ? "template.applied.none" : "template.applied", plans);
        Pages.open(LIST);
    }

    public void delete() {
        templates.delete(FleetKeys.of("Template", id));
        notices.tell(MaintenanceWords.BUNDLE, "template.deleted");
        Pages.open(LIST);
    }

    private TemplateFacts facts() {
        return new TemplateFacts(
                FleetKeys.find(VehicleKind.class, vehicleKind),
                name,
                Typed.small("everyMonths", everyMonths),
                Typed.small("everyDays", everyDays),
                Typed.whole("everyKm", everyKm),
                Typed.small("softDays", softDays),
                Typed.whole("softKm", softKm),
                Typed.small("hardDays", hardDays),
                Typed.whole("hardKm", hardKm),
                note);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
    }

    public String getVehicleKind() {
        return vehicleKind;
    }

    public void setVehicleKind(String typed) {
        vehicleKind = typed;
    }
}
