package org.baobab.fleet.fence.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** Tells of what was found: the trail and with it the webhooks, whoever is looking, and the managers. */
@ApplicationScoped
public class ViolationNews {
    static final String TYPE = "fleet.violation";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Live live;

    @Inject
    Tasks tasks;

    /** As pages hear of it. */
    public record Told(
            UUID id,
            ViolationKind kind,
            UUID vehicleId,
            String registration,
            String fenceName,
            Instant at,
            double lat,
            double lng) {}

    /** In the transaction that stores the positions. */
    public void found(UUID organization, List<FoundViolation> all) {
        Set<UUID> vehicles = new LinkedHashSet<>();
        all.forEach(each -> vehicles.add(each.vehicleId()));
        Map<UUID, String> registrations = registrations(organization, vehicles);
        for (FoundViolation each : all) {
            String registration = registrations.getOrDefault(each.vehicleId(), "");
            trail.recordIn(
                    organization, ViolationEvents.FOUND, ViolationEvents.SUBJECT, each.id(), facts(each, registration));
            live.toOrganization(
                    organization,
                    Role.VIEWER,
                    TYPE,
                    new Told(
                            each.id(),
                            each.kind(),
                            each.vehicleId(),
                            registration,
                            each.fenceName(),
                            each.at(),
                            each.latitude(),
                            each.longitude()));
        }
        vehicles.forEach(vehicle -> tasks.submit(NewTask.of(TellManagers.KIND, new TellManagers.Of(vehicle))
                .priority(Priority.URGENT)
                .inOrganization(organization)));
    }

    /** In the transaction that deletes it: whoever was told of it by event is told of this, too. */
    public void withdrawn(UUID organization, UUID violation, UUID vehicle, ViolationKind kind, Instant at) {
        trail.recordIn(
                organization,
                ViolationEvents.WITHDRAWN,
                ViolationEvents.SUBJECT,
                violation,
                Map.of(
                        ViolationEvents.KIND,
                        kind.name(),
                        ViolationEvents.VEHICLE,
                        vehicle.toString(),
                        ViolationEvents.AT,
                        at.toString()));
    }

    private Map<UUID, String> registrations(UUID organization, Collection<UUID> vehicles) {
        Map<UUID, String> found = new HashMap<>();
        for (UUID vehicle : vehicles) {
            List<?> registration = em.createNativeQuery(
                            "SELECT registration FROM fleet_vehicle WHERE organization_id = :organization AND id = :vehicle",
                            String.class)
                    .setParameter("organization", organization)
                    .setParameter("vehicle", vehicle)
                    .getResultList();
            registration.forEach(each -> found.put(vehicle, (String) each));
        }
        return found;
    }

    private static Map<String, Object> facts(FoundViolation found, String registration) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(ViolationEvents.KIND, found.kind().name());
        facts.put(ViolationEvents.VEHICLE, found.vehicleId().toString());
        facts.put(ViolationEvents.REGISTRATION, registration);
        facts.put(ViolationEvents.AT, found.at().toString());
        facts.put(ViolationEvents.LAT, found.latitude());
        facts.put(ViolationEvents.LNG, found.longitude());
        if (found.fenceName() != null) {
            facts.put(ViolationEvents.FENCE, found.fenceName());
        }
        if (found.speedKmh() != null) {
            facts.put(ViolationEvents.SPEED, Math.round(found.speedKmh()));
        }
        if (found.limitKmh() != null) {
            facts.put(ViolationEvents.LIMIT, found.limitKmh());
        }
        return facts;
    }
}
