package org.baobab.fleet.maintenance.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanFilter;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.fleet.maintenance.WorkLine;
import org.baobab.fleet.maintenance.WorkOrderFacts;
import org.baobab.fleet.maintenance.WorkOrderKind;
import org.baobab.fleet.maintenance.WorkOrderView;
import org.baobab.fleet.maintenance.WorkOrders;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a work order, new or not, with its lines. A new one asks for its vehicle first, because plans are of a vehicle. */
@Named
@ViewScoped
@ShowsRefusals
public class OrderEditBacking implements Serializable {
    private static final int FIRST_LINES = 2;

    @Inject
    WorkOrders orders;

    @Inject
    Maintenance maintenance;

    @Inject
    FleetVehicles vehicles;

    @Inject
    Notices notices;

    private long version;
    private final List<OrderLine> lines = new ArrayList<>();
    private final Map<String, Boolean> boxes = new LinkedHashMap<>();
    private transient List<PlanView> plans;
    private String id;
    private String vehicleId;
    private String planId;
    private String kind;
    private String title;
    private String workshop;
    private LocalDate scheduledOn;
    private String currency;
    private String note;

    public void load() {
        if (isOld()) {
            fill(orders.get(FleetKeys.of("WorkOrder", id)));
        } else if (planId != null && !planId.isEmpty()) {
            PlanView plan = maintenance.get(FleetKeys.of("Plan", planId));
            vehicleId = plan.vehicleId().toString();
            title = plan.name();
            boxes.put(planId, true);
        }
        while (lines.size() < FIRST_LINES) {
            lines.add(new OrderLine());
        }
    }

    private void fill(WorkOrderView order) {
        version = order.version();
        vehicleId = order.vehicleId().toString();
        kind = order.kind().name();
        title = order.title();
        workshop = order.workshop();
        scheduledOn = order.scheduledOn();
        currency = order.currency();
        note = order.note();
        order.planIds().forEach(plan -> boxes.put(plan.toString(), true));
        order.lines().forEach(line -> lines.add(OrderLine.of(line)));
    }

    public void addLine() {
        lines.add(new OrderLine());
    }

    public void save() {
        WorkOrderView saved =
                isOld() ? orders.change(FleetKeys.of("WorkOrder", id), facts(), version) : orders.create(facts());
        notices.tell(MaintenanceWords.BUNDLE, "order.saved");
        Pages.open("/fleet/maintenance/order?id=" + saved.id());
    }

    private WorkOrderFacts facts() {
        List<WorkLine> said =
                lines.stream().filter(OrderLine::isThere).map(OrderLine::line).toList();
        List<UUID> fulfilled = boxes.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .map(each -> FleetKeys.find(each.getKey()))
                .toList();
        return new WorkOrderFacts(
                FleetKeys.find(vehicleId),
                FleetKeys.find(WorkOrderKind.class, kind),
                title,
                fulfilled,
                workshop,
                scheduledOn,
                currency,
                said,
                note);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    /** Of the vehicle, once it is known. */
    public List<PlanView> getPlans() {
        UUID vehicle = FleetKeys.find(vehicleId);
        if (plans == null) {
            plans = vehicle == null
                    ? List.of()
                    : maintenance
                            .list(new PlanFilter(vehicle, null, true), Paging.of(Paging.MAX_LIMIT, null))
                            .items();
        }
        return plans;
    }

    public boolean isVehicleKnown() {
        return FleetKeys.find(vehicleId) != null;
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return vehicles.choices();
    }

    public String getVehicleName() {
        UUID vehicle = FleetKeys.find(vehicleId);
        return vehicles.choices().stream()
                .filter(each -> each.id().equals(vehicle))
                .map(FleetVehicles.Choice::label)
                .findFirst()
                .orElse("");
    }

    public List<OrderLine> getLines() {
        return lines;
    }

    public Map<String, Boolean> getBoxes() {
        return boxes;
    }

    public WorkLine.Kind[] getLineKinds() {
        return WorkLine.Kind.values();
    }

    public WorkOrderKind[] getKinds() {
        return WorkOrderKind.values();
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

    public String getPlanId() {
        return planId;
    }

    public void setPlanId(String typed) {
        planId = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getWorkshop() {
        return workshop;
    }

    public void setWorkshop(String typed) {
        workshop = typed;
    }

    public LocalDate getScheduledOn() {
        return scheduledOn;
    }

    public void setScheduledOn(LocalDate typed) {
        scheduledOn = typed;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String typed) {
        currency = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
