package org.baobab.fleet.maintenance.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.maintenance.DueList;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanFilter;
import org.baobab.fleet.maintenance.PlanStage;
import org.baobab.fleet.maintenance.PlanTemplates;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.fleet.maintenance.TemplateView;
import org.baobab.fleet.maintenance.WorkOrderFilter;
import org.baobab.fleet.maintenance.WorkOrderState;
import org.baobab.fleet.maintenance.WorkOrderView;
import org.baobab.fleet.maintenance.WorkOrders;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.ShowsRefusals;

/** What is to be done, all plans, the work orders and the templates; which of these, and what is sought, is in the address. */
@Named
@RequestScoped
@ShowsRefusals
public class MaintenanceBacking {
    private static final List<String> VIEWS = List.of("due", "plans", "orders", "templates");
    private static final int FEW = 10;

    @Inject
    Maintenance maintenance;

    @Inject
    WorkOrders orders;

    @Inject
    PlanTemplates templates;

    @Inject
    FleetVehicles vehicles;

    private String view = VIEWS.getFirst();
    private String vehicleId;
    private String state;
    private String cursor;
    private DueList due;
    private Slice<PlanView> plans;
    private Slice<WorkOrderView> shownOrders;
    private Slice<TemplateView> shownTemplates;

    public void load() {
        switch (view) {
            case "plans" -> plans = maintenance.list(PlanFilter.of(vehicle()), paging());
            case "orders" -> shownOrders = orders.list(new WorkOrderFilter(vehicle(), wanted(), null), paging());
            case "templates" -> shownTemplates = templates.list(paging());
            default -> due = maintenance.due(vehicle(), null);
        }
    }

    private Paging paging() {
        return Paging.of(Paging.DEFAULT_LIMIT, cursor);
    }

    private UUID vehicle() {
        return FleetKeys.find(vehicleId);
    }

    private WorkOrderState wanted() {
        return FleetKeys.find(WorkOrderState.class, state);
    }

    public DueList getDue() {
        if (due == null) {
            due = maintenance.due(vehicle(), null);
        }
        return due;
    }

    /** The plans of the board at that stage; of those that have time only the first. */
    public List<PlanView> at(PlanStage stage) {
        return getDue().items().stream()
                .filter(plan -> plan.stage() == stage)
                .limit(stage == PlanStage.LATER ? FEW : Long.MAX_VALUE)
                .toList();
    }

    /** There are more than are shown. */
    public boolean isMore(PlanStage stage) {
        return getDue().count(stage) > at(stage).size();
    }

    /** From the most urgent on. */
    public List<PlanStage> getStages() {
        return List.of(PlanStage.OVERDUE, PlanStage.DUE, PlanStage.SOON, PlanStage.LATER);
    }

    public Slice<PlanView> getPlans() {
        return plans;
    }

    public Slice<WorkOrderView> getOrders() {
        return shownOrders;
    }

    public Slice<TemplateView> getTemplates() {
        return shownTemplates;
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return vehicles.choices();
    }

    public boolean isFiltered() {
        return vehicle() != null || wanted() != null;
    }

    public boolean isVehicle(UUID id) {
        return id.equals(vehicle());
    }

    public List<String> getViews() {
        return VIEWS;
    }

    /** What the address of the next part of the list begins with. */
    public String getQuery() {
        return "view=" + view + "&" + (vehicle() == null ? "" : "vehicleId=" + vehicleId + "&")
                + (wanted() == null ? "" : "state=" + state + "&");
    }

    public String getView() {
        return view;
    }

    /** Whatever else somebody writes into the address shows what is due. */
    public void setView(String given) {
        view = VIEWS.contains(given) ? given : VIEWS.getFirst();
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String given) {
        vehicleId = given;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
