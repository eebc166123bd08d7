package org.baobab.fleet.fence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.persistence.OwnSql;

/** How fast the vehicles of the organisation that the caller has entered may go outside of what zones say. */
@Stateless
@NeedsApp(App.FLEET)
public class SpeedLimitService {
    private static final String ORGANIZATION = "organization";

    @PersistenceContext
    EntityManager em;

    @Inject
    FenceEditions editions;

    @Inject
    Vehicles vehicles;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Needs(Role.VIEWER)
    public SpeedLimits get() {
        List<?> rows = em.createNativeQuery("""
                        SELECT vehicle_id, limit_kmh FROM fleet_speed_limit
                        WHERE organization_id = :organization ORDER BY vehicle_id NULLS FIRST""", Tuple.class)
                .setParameter(ORGANIZATION, caller.requireOrganization())
                .getResultList();
        Integer general = null;
        List<SpeedLimits.OfVehicle> own = new ArrayList<>();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            UUID vehicle = row.get("vehicle_id", UUID.class);
            int limit = row.get("limit_kmh", Number.class).intValue();
            if (vehicle == null) {
                general = limit;
            } else {
                own.add(new SpeedLimits.OfVehicle(vehicle, limit));
            }
        }
        return new SpeedLimits(general, List.copyOf(own));
    }

    /** All anew. */
    @Needs(Role.MANAGER)
    public SpeedLimits change(SpeedLimits said) {
        Map<UUID, Integer> own = require(said);
        UUID organization = caller.requireOrganization();
        editions.next(organization);
        OwnSql.changing(em, "DELETE FROM fleet_speed_limit WHERE organization_id = :organization")
                .setParameter(ORGANIZATION, organization)
                .executeUpdate();
        if (said.generalKmh() != null) {
            add(organization, null, said.generalKmh());
        }
        own.forEach((vehicle, limit) -> add(organization, vehicle, limit));
        trail.record(
                FenceEvents.LIMITS, FenceEvents.LIMITS_SUBJECT, organization, facts(said.generalKmh(), own.size()));
        return get();
    }

    /**
     * That of all vehicles that have none of their own.
     *
     * @param limitKmh null for no limit
     */
    @Needs(Role.MANAGER)
    public SpeedLimits changeGeneral(Integer limitKmh) {
        FenceRules.requireSpeed("generalKmh", limitKmh);
        return put(null, limitKmh);
    }

    /** @param limitKmh null: the vehicle follows the general one again */
    @Needs(Role.MANAGER)
    public SpeedLimits changeOwn(UUID vehicleId, Integer limitKmh) {
        FenceRules.requireSpeed("limitKmh", limitKmh);
        if (vehicles.all(Set.of(vehicleId)).isEmpty()) {
            throw new RuleViolationException("vehicleId", "fence.vehicle");
        }
        return put(vehicleId, limitKmh);
    }

    /** One of them, whatever others do with the rest meanwhile. */
    private SpeedLimits put(UUID vehicleId, Integer limitKmh) {
        UUID organization = caller.requireOrganization();
        editions.next(organization);
        OwnSql.changing(em, """
                        DELETE FROM fleet_speed_limit
                        WHERE organization_id = :organization AND vehicle_id IS NOT DISTINCT FROM CAST(:vehicle AS uuid)""")
                .setParameter(ORGANIZATION, organization)
                .setParameter("vehicle", Objects.toString(vehicleId, null))
                .executeUpdate();
        if (limitKmh != null) {
            add(organization, vehicleId, limitKmh);
        }
        SpeedLimits now = get();
        trail.record(
                FenceEvents.LIMITS,
                FenceEvents.LIMITS_SUBJECT,
                organization,
                facts(now.generalKmh(), now.vehicles().size()));
        return now;
    }

    private Map<UUID, Integer> require(SpeedLimits said) {
        FenceRules.requireSpeed("generalKmh", said.generalKmh());
        Map<UUID, Integer> own = new HashMap<>();
        if (said.vehicles() != null) {
            said.vehicles().forEach(each -> {
                FenceRules.requireSpeed("vehicles.limitKmh", each.limitKmh());
                own.put(each.vehicleId(), each.limitKmh());
            });
        }
        if (!own.isEmpty() && vehicles.all(own.keySet()).size() < own.size()) {
            throw new RuleViolationException("vehicles.vehicleId", "fence.vehicle");
        }
        return own;
    }

    private void add(UUID organization, UUID vehicle, int limit) {
        OwnSql.changing(em, """
                        INSERT INTO fleet_speed_limit (organization_id, vehicle_id, limit_kmh)
                        VALUES (:organization, CAST(:vehicle AS uuid), :limit)""")
                .setParameter(ORGANIZATION, organization)
                .setParameter("vehicle", Objects.toString(vehicle, null))
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private static Map<String, Object> facts(Integer general, int own) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(FenceEvents.VEHICLES, own);
        if (general != null) {
            facts.put(FenceEvents.GENERAL, general);
        }
        return facts;
    }
}
