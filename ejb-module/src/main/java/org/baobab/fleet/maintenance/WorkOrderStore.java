package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Conditions;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** The rows of work orders, of the organisation that the caller has entered alone. */
@ApplicationScoped
class WorkOrderStore {
    private static final String WHAT = "WorkOrder";
    private static final UUID NEWEST = new UUID(-1, -1);
    private static final List<WorkOrderState> NOT_CLOSED = List.of(WorkOrderState.OPEN, WorkOrderState.IN_PROGRESS);

    @PersistenceContext
    EntityManager em;

    @Inject
    Vehicles vehicles;

    @Inject
    Caller caller;

    WorkOrder require(UUID id, LockModeType lock) {
        WorkOrder order = em.find(WorkOrder.class, id, lock);
        if (order == null || !order.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return order;
    }

    /** Without loading the order, which may have to be waited for. */
    UUID requireVehicleOf(UUID id) {
        return em.createQuery(
                        "select w.vehicleId from WorkOrder w where w.id = :order and w.organizationId = :organization",
                        UUID.class)
                .setParameter("order", id)
                .setParameter("organization", caller.requireOrganization())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    /** @param seenVersion null to change whatever is there */
    WorkOrder requireLocked(UUID id, Long seenVersion) {
        WorkOrder order = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != order.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        return order;
    }

    /** Two who come at once count one after the other. */
    long nextNumber() {
        UUID organization = caller.requireOrganization();
        em.createNativeQuery("SELECT 1 FROM organization WHERE id = :organization FOR NO KEY UPDATE", Integer.class)
                .setParameter("organization", organization)
                .getResultList();
        Long most = em.createQuery(
                        "select max(w.number) from WorkOrder w where w.organizationId = :organization", Long.class)
                .setParameter("organization", organization)
                .getSingleResult();
        return most == null ? 1 : most + 1;
    }

    void add(WorkOrder order) {
        em.persist(order);
        em.flush();
    }

    void remove(WorkOrder order) {
        em.remove(order);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Another one has the vehicle in the workshop. */
    boolean isInWorkshopBy(UUID vehicleId, UUID otherThan) {
        return em.createQuery("""
                        select count(w) from WorkOrder w
                        where w.vehicleId = :vehicle and w.state = :state and w.id <> :other""", Long.class)
                        .setParameter("vehicle", vehicleId)
                        .setParameter("state", WorkOrderState.IN_PROGRESS)
                        .setParameter("other", otherThan)
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    Slice<WorkOrderView> list(WorkOrderFilter filter, Paging paging) {
        TypedQuery<WorkOrder> query = where(filter)
                .and("w.id < :after", "after", paging.after() == null ? NEWEST : paging.after())
                .query(em, "select w from WorkOrder w", "order by w.id desc", WorkOrder.class);
        Slice<WorkOrder> rows = Slice.cut(query.setMaxResults(paging.fetch()).getResultList(), paging, WorkOrder::id);
        Map<UUID, VehicleView> known = vehicles.all(
                rows.items().stream().map(WorkOrder::vehicleId).distinct().toList());
        return rows.map(
                order -> WorkOrderView.of(order, known.get(order.vehicleId()).registration()));
    }

    long count(WorkOrderFilter filter) {
        return where(filter)
                .query(em, "select count(w) from WorkOrder w", "", Long.class)
                .getSingleResult();
    }

    private Conditions where(WorkOrderFilter filter) {
        String open = Boolean.FALSE.equals(filter.open()) ? "w.state not in :open" : "w.state in :open";
        return Conditions.of("w.organizationId = :organization", "organization", caller.requireOrganization())
                .and("w.vehicleId = :vehicle", "vehicle", filter.vehicleId())
                .and("w.state = :state", "state", filter.state())
                .and(open, "open", filter.open() == null ? null : NOT_CLOSED);
    }
}
