package org.baobab.fleet.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The maintenance plans of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Maintenance {
    static final int MOST_URGENT = 100;
    private static final int MOST_HISTORY = 100;
    private static final String WHAT = "Plan";

    @Inject
    PlanStore store;

    @Inject
    PlanQueries queries;

    @Inject
    PlanRules rules;

    @Inject
    PlanFulfilment fulfilment;

    @Inject
    Vehicles vehicles;

    @Inject
    Workshop workshop;

    @Inject
    Establishment home;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<PlanView> list(PlanFilter filter, Paging paging) {
        return queries.list(filter, paging);
    }

    @Needs(Role.VIEWER)
    public PlanView get(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    /** What is to be done next: those that are active, the most urgent first. */
    @Needs(Role.VIEWER)
    public DueList due(UUID vehicleId, PlanStage least) {
        PlanFilter active = new PlanFilter(vehicleId, null, true);
        return new DueList(
                queries.count(active), queries.mostUrgent(new PlanFilter(vehicleId, least, true), MOST_URGENT));
    }

    /** Each time that it was done, the latest first. */
    @Needs(Role.VIEWER)
    public List<PlanDone> history(UUID id) {
        get(id);
        return queries.history(id, MOST_HISTORY);
    }

    @Needs(Role.AGENT)
    public PlanView create(PlanFacts said) {
        VehicleView vehicle = workshop.requireVehicle(said.vehicleId());
        PlanFacts facts = rules.require(said, home.today(), vehicle.odometerKm());
        Plan plan = new Plan(caller.requireOrganization(), facts, null, clock.instant());
        store.add(plan);
        trail.record(MaintenanceEvents.PLAN_CREATED, MaintenanceEvents.PLAN, plan.id(), details(plan, vehicle));
        return get(plan.id());
    }

    /**
     * Says everything of a plan anew; only its vehicle stays.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public PlanView change(UUID id, PlanFacts said, Long seenVersion) {
        return changed(store.requireLocked(id, seenVersion), said);
    }

    /** As {@link #change(UUID, PlanFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public PlanView change(UUID id, ChangePlan patch, Long seenVersion) {
        Plan plan = store.requireLocked(id, seenVersion);
        return changed(plan, patch.of(plan.facts()));
    }

    private PlanView changed(Plan plan, PlanFacts said) {
        VehicleView vehicle = workshop.requireVehicle(said.vehicleId());
        if (!vehicle.id().equals(plan.vehicleId())) {
            throw new RuleViolationException("vehicleId", "plan.vehicle");
        }
        plan.say(rules.require(said, home.today(), vehicle.odometerKm()), clock.instant());
        store.flush();
        trail.record(MaintenanceEvents.PLAN_CHANGED, MaintenanceEvents.PLAN, plan.id(), details(plan, vehicle));
        return get(plan.id());
    }

    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        Plan plan = store.requireLocked(id, seenVersion);
        trail.record(
                MaintenanceEvents.PLAN_DELETED,
                MaintenanceEvents.PLAN,
                id,
                details(plan, vehicles.get(plan.vehicleId())));
        store.remove(plan);
    }

    /**
     * It was done, outside of any work order; the next round begins.
     *
     * @throws ConflictException {@code plan-resting}
     */
    @Needs(Role.AGENT)
    public PlanView done(UUID id, MarkDone said) {
        UUID vehicleId = get(id).vehicleId();
        vehicles.lock(vehicleId);
        Plan plan = store.requireLocked(id, null);
        if (!plan.isActive()) {
            throw new ConflictException("plan-resting", "Plan " + id + " rests", Map.of("name", plan.name()));
        }
        LocalDate on = workshop.requireDone(said.doneOn());
        VehicleView vehicle = vehicles.get(vehicleId);
        long km = workshop.read(vehicle, said.odometerKm());
        fulfilment.fulfil(plan, vehicle, on, km, null, said.note());
        return get(id);
    }

    private static Map<String, Object> details(Plan plan, VehicleView vehicle) {
        return Map.of("name", plan.name(), "registration", vehicle.registration());
    }
}
