package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.persistence.OwnSql;

/**
 * Looks at the budgets that an expense counts towards, in the transaction that writes it: who manages is told once that 80, and once that 100 percent are spent.
 * The row in {@code fleet_budget_warning} is the memory, so that of two who spend at once one tells. Only the period that runs is told of.
 */
@ApplicationScoped
class BudgetWatch {
    @PersistenceContext
    EntityManager em;

    @Inject
    ExpenseSums sums;

    @Inject
    ExpenseNotices notices;

    @Inject
    Establishment home;

    @Inject
    Vehicles vehicles;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void look(Expense expense) {
        em.createQuery("select b from Budget b where b.organizationId = :organization order by b.id", Budget.class)
                .setParameter("organization", caller.requireOrganization())
                .getResultStream()
                .filter(budget -> budget.covers(expense))
                .toList()
                .forEach(budget -> look(budget, expense.spentOn()));
    }

    /** @param day on which something was spent */
    void look(Budget budget, LocalDate day) {
        LocalDate begins = budget.period().begin(home.today());
        if (day.isBefore(begins)) {
            return;
        }
        BigDecimal spent = spent(budget, begins);
        BudgetLevel level = BudgetLevel.of(budget.percent(spent));
        // The higher one says the lower one too.
        boolean news = level != BudgetLevel.INSIDE && remember(budget, begins, level);
        if (news && level == BudgetLevel.SPENT) {
            remember(budget, begins, BudgetLevel.NEARLY);
        }
        if (news) {
            String vehicle = vehicle(budget);
            trail.record(
                    ExpenseEvents.BUDGET_REACHED,
                    ExpenseEvents.BUDGET,
                    budget.id(),
                    details(budget, vehicle, level, spent, begins));
            notices.budget(budget, vehicle, level, spent, begins);
        }
    }

    BigDecimal spent(Budget budget, LocalDate day) {
        return sums.of(budget.filter(day), false).stream()
                .map(row -> row.sum().gross())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** False where it was told already. */
    private boolean remember(Budget budget, LocalDate begins, BudgetLevel level) {
        return OwnSql.changing(em, """
                        INSERT INTO fleet_budget_warning (budget_id, begins_on, percent, warned_at)
                        VALUES (:budget, :begins, :percent, :now) ON CONFLICT DO NOTHING""")
                        .setParameter("budget", budget.id())
                        .setParameter("begins", begins)
                        .setParameter("percent", level.from())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** With another amount it is another budget: what was told of the former one says nothing. */
    void forget(Budget budget) {
        OwnSql.changing(em, "DELETE FROM fleet_budget_warning WHERE budget_id = :budget")
                .setParameter("budget", budget.id())
                .executeUpdate();
    }

    private String vehicle(Budget budget) {
        return budget.vehicleId() == null
                ? ""
                : vehicles.get(budget.vehicleId()).registration();
    }

    private static Map<String, Object> details(
            Budget budget, String vehicle, BudgetLevel level, BigDecimal spent, LocalDate begins) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("vehicle", vehicle);
        details.put("period", budget.period());
        details.put("begins", begins.toString());
        details.put("amount", budget.money().amount());
        details.put("spent", spent);
        details.put("currency", budget.money().currency());
        details.put("percent", level.from());
        return details;
    }
}
