package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** The rows of expenses, of the organisation that the caller has entered alone. */
@ApplicationScoped
class ExpenseStore {
    static final String WHAT = "Expense";
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Vehicles vehicles;

    @Inject
    Caller caller;

    Expense require(UUID id, LockModeType lock) {
        Expense expense = em.find(Expense.class, id, lock);
        if (expense == null || !expense.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return expense;
    }

    /** @param seenVersion null to change whatever is there */
    Expense requireLocked(UUID id, Long seenVersion) {
        Expense expense = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != expense.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        return expense;
    }

    void add(Expense expense) {
        em.persist(expense);
        em.flush();
    }

    void remove(Expense expense) {
        em.remove(expense);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Newest first. */
    Slice<ExpenseView> list(ExpenseFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        values.put("after", paging.after() == null ? NEWEST : paging.after());
        TypedQuery<Expense> query = em.createQuery(
                "select e from Expense e where " + where + " and e.id < :after order by e.id desc", Expense.class);
        values.forEach(query::setParameter);
        Slice<Expense> rows = Slice.cut(query.setMaxResults(paging.fetch()).getResultList(), paging, Expense::id);
        Map<UUID, VehicleView> known = vehicles.all(
                rows.items().stream().map(Expense::vehicleId).distinct().toList());
        return rows.map(each -> ExpenseView.of(each, known.get(each.vehicleId()).registration()));
    }

    Map<ExpenseState, Long> count(ExpenseFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Object[]> query = em.createQuery(
                "select e.state, count(e) from Expense e where " + where(filter, values) + " group by e.state",
                Object[].class);
        values.forEach(query::setParameter);
        Map<ExpenseState, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((ExpenseState) row[0], (Long) row[1]));
        return counts;
    }

    /** What somebody submitted, newest first; for whoever has no other right here. */
    List<Expense> by(UUID account, UUID driver, int most) {
        return em.createQuery("""
                        select e from Expense e
                        where e.organizationId = :organization and e.createdBy = :account and e.driverId = :driver
                        order by e.id desc""", Expense.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("account", account)
                .setParameter("driver", driver)
                .setMaxResults(most)
                .getResultList();
    }

    private String where(ExpenseFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("e.organizationId = :organization");
        values.put("organization", caller.requireOrganization());
        narrow(where, values, " and e.spentOn >= :from", "from", filter.from());
        narrow(where, values, " and e.spentOn <= :to", "to", filter.to());
        narrow(where, values, " and e.vehicleId = :vehicle", "vehicle", filter.vehicleId());
        narrow(where, values, " and e.driverId = :driver", "driver", filter.driverId());
        narrow(where, values, " and e.kind = :kind", "kind", filter.kind());
        narrow(where, values, " and e.state = :state", "state", filter.state());
        return where.toString();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
