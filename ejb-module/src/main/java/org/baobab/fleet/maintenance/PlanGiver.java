package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.VehicleChanged;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.VehiclesChanged;
import org.baobab.platform.kernel.Caller;

/** Gives vehicles the plans of the templates for their kind. */
@ApplicationScoped
class PlanGiver {
    private static final int TOGETHER = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanRules rules;

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
            give(templates(change.organizationId()), List.of(change.vehicleId()));
        }
    }

    /** In the transaction in which the vehicles came. */
    void onVehicles(@Observes VehiclesChanged change) {
        Map<VehicleKind, List<PlanTemplate>> templates = templates(change.organizationId());
        if (templates.isEmpty()) {
            return;
        }
        for (int from = 0; from < change.created().size(); from += TOGETHER) {
            give(
                    templates,
                    change.created()
                            .subList(
                                    from,
                                    Math.min(from + TOGETHER, change.created().size())));
            // Else the next flush looks through all that came before.
            em.clear();
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
        give(
                Map.of(template.facts().vehicleKind(), List.of(template)),
                without.stream().map(UUID.class::cast).toList());
        return without.size();
    }

    private Map<VehicleKind, List<PlanTemplate>> templates(UUID organizationId) {
        return em.createQuery(
                        "select t from PlanTemplate t where t.organizationId = :organization order by t.id",
                        PlanTemplate.class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .collect(Collectors.groupingBy(template -> template.facts().vehicleKind()));
    }

    private void give(Map<VehicleKind, List<PlanTemplate>> templates, List<UUID> receivers) {
        if (templates.isEmpty()) {
            return;
        }
        LocalDate today = home.today();
        for (VehicleView vehicle : vehicles.all(receivers).values()) {
            for (PlanTemplate template : templates.getOrDefault(vehicle.kind(), List.of())) {
                PlanFacts facts = rules.require(template.facts().plan(vehicle.id()), today, vehicle.odometerKm());
                em.persist(new Plan(caller.requireOrganization(), facts, template.id(), clock.instant()));
            }
        }
        em.flush();
    }
}
