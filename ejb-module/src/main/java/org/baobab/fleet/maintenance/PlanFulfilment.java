package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;

/** Begins the next round of plans, with a line in the history of each. In the caller's transaction, with the vehicle's row held. */
@ApplicationScoped
class PlanFulfilment {
    @Inject
    PlanStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that are gone or rest are nobody's fault by now. */
    void fulfil(WorkOrder order, VehicleView vehicle, LocalDate on, Long km) {
        for (UUID id : order.facts().planIds().stream().sorted().toList()) {
            store.findLocked(id)
                    .filter(Plan::isActive)
                    .ifPresent(plan -> fulfil(
                            plan, vehicle, on, km, order.id(), order.facts().title()));
        }
    }

    /** @param workOrderId null for outside of any */
    void fulfil(Plan plan, VehicleView vehicle, LocalDate on, Long km, UUID workOrderId, String note) {
        store.note(plan, on, km, workOrderId, note == null || note.isBlank() ? null : note.strip());
        plan.done(on, km, caller.accountId(), clock.instant());
        store.flush();
        trail.record(
                MaintenanceEvents.PLAN_DONE,
                MaintenanceEvents.PLAN,
                plan.id(),
                Map.of("name", plan.name(), "registration", vehicle.registration()));
    }
}
