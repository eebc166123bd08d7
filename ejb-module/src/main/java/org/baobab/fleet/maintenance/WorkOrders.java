package org.baobab.fleet.maintenance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Work on the vehicles of the organisation that the caller has entered. Whoever changes one holds the vehicle's row first, then the order's, then its plans'. */
@Stateless
@NeedsApp(App.FLEET)
public class WorkOrders {
    @Inject
    WorkOrderStore store;

    @Inject
    WorkOrderRules rules;

    @Inject
    PlanFulfilment fulfilment;

    @Inject
    Vehicles vehicles;

    @Inject
    Workshop workshop;

    @Inject
    Event<WorkOrderFinished> finished;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<WorkOrderView> list(WorkOrderFilter filter, Paging paging) {
        return store.list(filter, paging);
    }

    @Needs(Role.VIEWER)
    public long count(WorkOrderFilter filter) {
        return store.count(filter);
    }

    @Needs(Role.VIEWER)
    public WorkOrderView get(UUID id) {
        return view(store.require(id, LockModeType.NONE));
    }

    @Needs(Role.AGENT)
    public WorkOrderView create(WorkOrderFacts said) {
        VehicleView vehicle = workshop.requireVehicle(said.vehicleId());
        WorkOrderFacts facts = rules.require(said);
        WorkOrder order = new WorkOrder(
                caller.requireOrganization(), store.nextNumber(), facts, caller.accountId(), clock.instant());
        store.add(order);
        trail.record(MaintenanceEvents.ORDER_CREATED, MaintenanceEvents.ORDER, order.id(), details(order, vehicle));
        return view(order);
    }

    /**
     * Says everything of an order that is not closed anew; only its vehicle stays.
     *
     * @throws ConflictException {@code work-order-state}
     */
    @Needs(Role.AGENT)
    public WorkOrderView change(UUID id, WorkOrderFacts said, Long seenVersion) {
        return changed(store.requireLocked(id, seenVersion), said);
    }

    /** As {@link #change(UUID, WorkOrderFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public WorkOrderView change(UUID id, ChangeWorkOrder patch, Long seenVersion) {
        WorkOrder order = store.requireLocked(id, seenVersion);
        return changed(order, patch.of(order.facts()));
    }

    private WorkOrderView changed(WorkOrder order, WorkOrderFacts said) {
        VehicleView vehicle = workshop.requireVehicle(said.vehicleId());
        if (!vehicle.id().equals(order.vehicleId())) {
            throw new RuleViolationException("vehicleId", "plan.vehicle");
        }
        order.say(rules.require(said), clock.instant());
        store.flush();
        trail.record(MaintenanceEvents.ORDER_CHANGED, MaintenanceEvents.ORDER, order.id(), details(order, vehicle));
        return view(order);
    }

    /**
     * One that is open or cancelled; what was worked on stays.
     *
     * @throws ConflictException {@code work-order-state}
     */
    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        WorkOrder order = store.requireLocked(id, seenVersion);
        if (order.state() == WorkOrderState.IN_PROGRESS || order.state() == WorkOrderState.DONE) {
            throw new ConflictException(
                    "work-order-state",
                    "Work order " + id + " is " + order.state(),
                    Map.of("state", order.state(), "move", "delete"));
        }
        VehicleView vehicle = vehicles.get(order.vehicleId());
        trail.record(MaintenanceEvents.ORDER_DELETED, MaintenanceEvents.ORDER, id, details(order, vehicle));
        store.remove(order);
    }

    /** The vehicle goes into the workshop. */
    @Needs(Role.AGENT)
    public WorkOrderView start(UUID id) {
        WorkOrder order = requireWithVehicle(id);
        order.start(clock.instant());
        store.flush();
        vehicles.inWorkshop(order.vehicleId());
        trail.record(
                MaintenanceEvents.ORDER_STARTED,
                MaintenanceEvents.ORDER,
                id,
                details(order, vehicles.get(order.vehicleId())));
        return view(order);
    }

    /** The vehicle comes back, its plans begin their next round, and what it cost goes to the books. */
    @Needs(Role.AGENT)
    public WorkOrderView finish(UUID id, FinishWorkOrder said) {
        WorkOrder order = requireWithVehicle(id);
        order.requireNotClosed();
        LocalDate on = workshop.requireDone(said.doneOn());
        VehicleView vehicle = vehicles.get(order.vehicleId());
        long km = workshop.read(vehicle, said.odometerKm());
        boolean wasInWorkshop = order.state() == WorkOrderState.IN_PROGRESS;
        order.finish(km, clock.instant());
        store.flush();
        if (wasInWorkshop) {
            giveBack(order);
        }
        fulfilment.fulfil(order, vehicle, on, km);
        trail.record(MaintenanceEvents.ORDER_FINISHED, MaintenanceEvents.ORDER, id, costs(order, vehicle));
        finished.fire(event(order, on, km));
        return view(order);
    }

    @Needs(Role.AGENT)
    public WorkOrderView cancel(UUID id) {
        WorkOrder order = requireWithVehicle(id);
        boolean wasInWorkshop = order.state() == WorkOrderState.IN_PROGRESS;
        order.cancel(clock.instant());
        store.flush();
        if (wasInWorkshop) {
            giveBack(order);
        }
        trail.record(
                MaintenanceEvents.ORDER_CANCELLED,
                MaintenanceEvents.ORDER,
                id,
                details(order, vehicles.get(order.vehicleId())));
        return view(order);
    }

    /** Unless another order keeps the vehicle there. */
    private void giveBack(WorkOrder order) {
        if (!store.isInWorkshopBy(order.vehicleId(), order.id())) {
            vehicles.backFromWorkshop(order.vehicleId());
        }
    }

    private WorkOrder requireWithVehicle(UUID id) {
        vehicles.lock(store.requireVehicleOf(id));
        return store.requireLocked(id, null);
    }

    private static WorkOrderFinished event(WorkOrder order, LocalDate on, Long km) {
        WorkOrderFacts facts = order.facts();
        return new WorkOrderFinished(
                order.id(),
                order.vehicleId(),
                order.number(),
                facts.kind(),
                facts.title(),
                facts.workshop(),
                on,
                km,
                order.cost(),
                order.vatRate());
    }

    private WorkOrderView view(WorkOrder order) {
        return WorkOrderView.of(order, vehicles.get(order.vehicleId()).registration());
    }

    private static Map<String, Object> details(WorkOrder order, VehicleView vehicle) {
        return Map.of("number", order.number(), "title", order.facts().title(), "registration", vehicle.registration());
    }

    private static Map<String, Object> costs(WorkOrder order, VehicleView vehicle) {
        Map<String, Object> details = new LinkedHashMap<>(details(order, vehicle));
        details.put("gross", order.cost().grossMoney().amount());
        details.put("currency", order.cost().currency());
        return details;
    }
}
