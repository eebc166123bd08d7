package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.Conditions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.hibernate.jpa.HibernateHints;

/** The rows of assignments of the organisation that the caller has entered. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class AssignmentStore {
    static final String WHAT = "Assignment";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** So many fit into one view of the planner, whatever its range. */
    private static final int MOST_AT_ONCE = 5_000;

    private static final String OPEN = "(org.baobab.fleet.assignment.AssignmentState.PLANNED,"
            + " org.baobab.fleet.assignment.AssignmentState.ACTIVE)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    Assignment require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    Assignment require(UUID id, LockModeType lock) {
        Assignment assignment = em.find(Assignment.class, id);
        if (assignment == null || !assignment.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        if (lock != LockModeType.NONE) {
            // Read anew: while we waited for vehicle and driver it may have become another.
            refresh(assignment, lock);
        }
        return assignment;
    }

    private void refresh(Assignment assignment, LockModeType lock) {
        try {
            em.refresh(assignment, lock);
        } catch (EntityNotFoundException gone) {
            throw new NotFoundException(WHAT, assignment.id());
        }
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Assignment assignment) {
        em.remove(assignment);
        em.flush();
    }

    /** One that has the vehicle or the driver at that time, the earliest first. */
    Optional<Assignment> inTheWay(PlanAssignment wish, UUID except) {
        Period period = wish.period();
        TypedQuery<Assignment> query = em.createQuery(
                "select a from Assignment a where a.organizationId = :organization and a.state in " + OPEN
                        + " and (a.vehicleId = :vehicle or a.driverId = :driver) and a.id <> :except"
                        + (period.endsAt() == null ? "" : " and a.startsAt < :end")
                        + " and (a.endsAt is null or a.endsAt > :start) order by a.startsAt",
                Assignment.class);
        query.setParameter("organization", caller.requireOrganization())
                .setParameter("vehicle", wish.vehicleId())
                .setParameter("driver", wish.driverId())
                .setParameter("except", except == null ? BEFORE_ALL : except)
                .setParameter("start", period.startsAt());
        if (period.endsAt() != null) {
            query.setParameter("end", period.endsAt());
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** Active ones of the vehicle or the driver whose time is over, and which the job has not reached yet. */
    List<Assignment> overdue(UUID vehicle, UUID driver, Instant now) {
        return em.createQuery("""
                        select a from Assignment a where a.organizationId = :organization
                        and a.state = org.baobab.fleet.assignment.AssignmentState.ACTIVE
                        and (a.vehicleId = :vehicle or a.driverId = :driver) and a.endsAt <= :now""", Assignment.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("vehicle", vehicle)
                .setParameter("driver", driver)
                .setParameter("now", now)
                .getResultList();
    }

    boolean isOut(UUID vehicle) {
        return !em.createQuery("""
                        select a.startsAt from Assignment a where a.organizationId = :organization
                        and a.state = org.baobab.fleet.assignment.AssignmentState.ACTIVE and a.vehicleId = :vehicle""", Instant.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("vehicle", vehicle)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether something was signed. Asked in SQL: what is signed belongs to a package above. */
    boolean isDocumented(UUID assignment) {
        return (Boolean) em.createNativeQuery("""
                        SELECT EXISTS (SELECT 1 FROM fleet_handover WHERE assignment_id = :assignment)
                            OR EXISTS (SELECT 1 FROM fleet_damage WHERE assignment_id = :assignment)""", Boolean.class)
                .setParameter("assignment", assignment)
                .getSingleResult();
    }

    /** Newest first. */
    List<Assignment> list(AssignmentFilter filter, Paging paging) {
        TypedQuery<Assignment> query = query(filter, paging.after(), "order by a.id desc");
        return query.setMaxResults(paging.fetch()).getResultList();
    }

    /** The latest start first. */
    List<Assignment> latest(AssignmentFilter filter, Paging paging) {
        return latest(filter, paging.requireTime(), paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** The latest start first, after what one that was read said of itself. */
    List<Assignment> following(AssignmentFilter filter, AssignmentView last) {
        return (last == null ? latest(filter, null, null) : latest(filter, last.startsAt(), last.id()))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(Paging.BULK)
                .getResultList();
    }

    /** @param start when the one began, and {@code last} its id, that they follow; null to begin */
    private TypedQuery<Assignment> latest(AssignmentFilter filter, Instant start, UUID last) {
        return where(filter, null)
                .and("a.startsAt <= :start", "start", start)
                .and("(a.startsAt < :start or a.id < :last)", "last", last)
                .query(em, "select a from Assignment a", "order by a.startsAt desc, a.id desc", Assignment.class);
    }

    /** All that touch the time, in its order. */
    List<Assignment> timeline(AssignmentFilter filter) {
        return query(filter, null, "order by a.startsAt, a.id")
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    private TypedQuery<Assignment> query(AssignmentFilter filter, UUID before, String order) {
        return where(filter, before).query(em, "select a from Assignment a", order, Assignment.class);
    }

    private Conditions where(AssignmentFilter filter, UUID before) {
        return Conditions.of("a.organizationId = :organization", "organization", caller.requireOrganization())
                .and("a.id < :before", "before", before)
                .and("a.vehicleId = :vehicle", "vehicle", filter.vehicleId())
                .and("a.driverId = :driver", "driver", filter.driverId())
                .and("a.state = :state", "state", filter.state())
                .and(
                        "(coalesce(a.endedAt, a.endsAt) is null or coalesce(a.endedAt, a.endsAt) > :from)",
                        "from",
                        filter.from())
                .and("a.startsAt < :to", "to", filter.to());
    }
}
