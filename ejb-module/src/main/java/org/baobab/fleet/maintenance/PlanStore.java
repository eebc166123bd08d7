package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.persistence.OwnSql;

/** The rows of plans, of the organisation that the caller has entered alone, and what is kept of each round. */
@ApplicationScoped
class PlanStore {
    private static final String WHAT = "Plan";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param seenVersion null to change whatever is there */
    Plan requireLocked(UUID id, Long seenVersion) {
        Plan plan = findLocked(id).orElseThrow(() -> new NotFoundException(WHAT, id));
        if (seenVersion != null && seenVersion != plan.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        return plan;
    }

    Optional<Plan> findLocked(UUID id) {
        return Optional.ofNullable(em.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(plan -> plan.organizationId().equals(caller.requireOrganization()));
    }

    void add(Plan plan) {
        em.persist(plan);
        em.flush();
    }

    void remove(Plan plan) {
        em.remove(plan);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** A row of its history, before the plan itself moves on. */
    void note(Plan plan, LocalDate on, Long km, UUID workOrderId, String words) {
        PlanFacts before = plan.facts();
        OwnSql.changing(em, """
                        INSERT INTO fleet_plan_done (id, organization_id, plan_id, done_on, done_km, was_due_on, was_due_km, work_order_id, note,
                            reset_by, reset_at)
                        VALUES (:id, :organization, :plan, :doneOn, CAST(:km AS bigint), CAST(:wasOn AS date), CAST(:wasKm AS bigint),
                            CAST(:workOrder AS uuid), :words, CAST(:account AS uuid), :now)""")
                .setParameter("id", Ids.next())
                .setParameter("organization", plan.organizationId())
                .setParameter("plan", plan.id())
                .setParameter("doneOn", on)
                .setParameter("km", text(km))
                .setParameter("wasOn", text(before.dueOn()))
                .setParameter("wasKm", text(before.dueKm()))
                .setParameter("workOrder", text(workOrderId))
                .setParameter("words", words)
                .setParameter("account", text(caller.accountId()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Those of the vehicle that are among these ids. */
    List<UUID> ofVehicle(UUID vehicleId, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p.id from Plan p where p.vehicleId = :vehicle and p.id in :ids", UUID.class)
                        .setParameter("vehicle", vehicleId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
