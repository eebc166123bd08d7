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
import org.baobab.fleet.Conditions;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.hibernate.jpa.HibernateHints;

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

    /** Newest first. Vehicles are not joined: where the planner takes an organisation's for few it would read and sort all expenses for each page. */
    Slice<ExpenseView> list(ExpenseFilter filter, Paging paging) {
        TypedQuery<Expense> query = where(filter)
                .and("e.id < :after", "after", paging.after() == null ? NEWEST : paging.after())
                .query(em, "select e from Expense e", "order by e.id desc", Expense.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        Slice<Expense> rows = Slice.cut(query.setMaxResults(paging.fetch()).getResultList(), paging, Expense::id);
        Map<UUID, VehicleView> known = vehicles.all(
                rows.items().stream().map(Expense::vehicleId).distinct().toList());
        return rows.map(each -> ExpenseView.of(each, known.get(each.vehicleId()).registration()));
    }

    Map<ExpenseState, Long> count(ExpenseFilter filter) {
        TypedQuery<Object[]> query =
                where(filter).query(em, "select e.state, count(e) from Expense e", "group by e.state", Object[].class);
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

    private Conditions where(ExpenseFilter filter) {
        return Conditions.of("e.organizationId = :organization", "organization", caller.requireOrganization())
                .and("e.spentOn >= :from", "from", filter.from())
                .and("e.spentOn <= :to", "to", filter.to())
                .and("e.vehicleId = :vehicle", "vehicle", filter.vehicleId())
                .and("e.driverId = :driver", "driver", filter.driverId())
                .and("e.kind = :kind", "kind", filter.kind())
                .and("e.state = :state", "state", filter.state());
    }
}
