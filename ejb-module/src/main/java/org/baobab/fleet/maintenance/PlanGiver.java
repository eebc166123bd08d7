package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.VehicleChanged;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;

/** Gives vehicles the plans of the templates for their kind. */
@ApplicationScoped
class PlanGiver {
    @PersistenceContext
    EntityManager em;

    @Inject
    PlanRules rules;

    @Inject
    PlanStore store;

    @Inject
    Vehicles vehicles;

    @Inject
    Establishment home;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the transaction in which the vehicle came. */
    void onVehicle(@Observes VehicleChanged change) {
        if (change.kind() == VehicleChanged.Kind.CREATED) {
            VehicleView vehicle = vehicles.get(change.vehicleId());
            em.createQuery("""
                            select t from PlanTemplate t where t.organizationId = :organization and t.vehicleKind = :kind
                            order by t.id""", PlanTemplate.class)
                    .setParameter("organization", change.organizationId())
                    .setParameter("kind", vehicle.kind())
                    .getResultList()
                    .forEach(template -> give(template, vehicle));
        }
    }

    /** To each vehicle of its kind that is in use and has none of it yet. */
    int giveToAll(PlanTemplate template) {
        List<?> without = em.createNativeQuery("""
                        SELECT v.id FROM fleet_vehicle v
                        WHERE v.organization_id = :organization AND v.kind = :kind AND v.status <> 'RETIRED'
                            AND NOT EXISTS (SELECT FROM fleet_plan p WHERE p.vehicle_id = v.id AND p.template_id = :template)
                        ORDER BY v.id""", UUID.class)
                .setParameter("organization", template.organizationId())
                .setParameter("kind", template.facts().vehicleKind().name())
                .setParameter("template", template.id())
                .getResultList();
        without.forEach(vehicle -> give(template, vehicles.get((UUID) vehicle)));
        return without.size();
    }

    private void give(PlanTemplate template, VehicleView vehicle) {
        PlanFacts facts = rules.require(template.facts().plan(vehicle.id()), home.today(), vehicle.odometerKm());
        store.add(new Plan(caller.requireOrganization(), facts, template.id(), clock.instant()));
    }
}
