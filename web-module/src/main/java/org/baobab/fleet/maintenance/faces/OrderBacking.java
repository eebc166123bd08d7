package org.baobab.fleet.maintenance.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.fleet.maintenance.FinishWorkOrder;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanFilter;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.fleet.maintenance.WorkOrderState;
import org.baobab.fleet.maintenance.WorkOrderView;
import org.baobab.fleet.maintenance.WorkOrders;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One work order and how it moves on. */
@Named
@ViewScoped
@ShowsRefusals
public class OrderBacking implements Serializable {
    @Inject
    WorkOrders orders;

    @Inject
    Maintenance maintenance;

    @Inject
    Notices notices;

    private transient WorkOrderView order;
    private String id;
    private LocalDate doneOn;
    private String odometerKm;

    public void load() {
        order = orders.get(FleetKeys.of("WorkOrder", id));
    }

    public void start() {
        orders.start(FleetKeys.of("WorkOrder", id));
        tell("order.started");
    }

    public void finish() {
        orders.finish(
                FleetKeys.of("WorkOrder", id), new FinishWorkOrder(doneOn, Typed.whole("odometerKm", odometerKm)));
        tell("order.finished");
    }

    public void cancel() {
        orders.cancel(FleetKeys.of("WorkOrder", id));
        tell("order.cancelled");
    }

    public void delete() {
        orders.delete(FleetKeys.of("WorkOrder", id), null);
        notices.tell(MaintenanceWords.BUNDLE, "order.deleted");
        Pages.open("/fleet/maintenance?view=orders");
    }

    private void tell(String key) {
        notices.tell(MaintenanceWords.BUNDLE, key);
        Pages.open("/fleet/maintenance/order?id=" + id);
    }

    public WorkOrderView getOrder() {
        if (order == null) {
            load();
        }
        return order;
    }

    /** Those that it fulfils and that are still there. */
    public List<PlanView> getPlans() {
        return maintenance
                .list(PlanFilter.of(getOrder().vehicleId()), Paging.of(Paging.MAX_LIMIT, null))
                .items()
                .stream()
                .filter(plan -> getOrder().planIds().contains(plan.id()))
                .toList();
    }

    public boolean isOpen() {
        return !getOrder().state().isClosed();
    }

    public boolean isStartable() {
        return getOrder().state() == WorkOrderState.OPEN;
    }

    public boolean isDeletable() {
        return isStartable() || getOrder().state() == WorkOrderState.CANCELLED;
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
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
}
