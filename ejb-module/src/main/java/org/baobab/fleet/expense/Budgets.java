package org.baobab.fleet.expense;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.money.Currencies;
import org.baobab.platform.money.Money;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The budgets of the organisation that the caller has entered, and how far they are spent. */
@Stateless
@NeedsApp(App.FLEET)
public class Budgets {
    private static final String WHAT = "Budget";
    private static final UUID NEWEST = new UUID(-1, -1);
    private static final BigDecimal MOST_MONEY = new BigDecimal("10000000000000");

    @PersistenceContext
    EntityManager em;

    @Inject
    BudgetWatch watch;

    @Inject
    Vehicles vehicles;

    @Inject
    Establishment home;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @param vehicleId only those of this vehicle; null for all
     */
    @Needs(Role.VIEWER)
    public Slice<BudgetView> list(UUID vehicleId, Paging paging) {
        TypedQuery<Budget> query = em.createQuery(
                        "select b from Budget b where b.organizationId = :organization and b.id < :after"
                                + (vehicleId == null ? "" : " and b.vehicleId = :vehicle") + " order by b.id desc",
                        Budget.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("after", paging.after() == null ? NEWEST : paging.after());
        if (vehicleId != null) {
            query.setParameter("vehicle", vehicleId);
        }
        List<Budget> rows = query.setMaxResults(paging.fetch()).getResultList();
        return Slice.cut(rows, paging, Budget::id).map(this::view);
    }

    @Needs(Role.VIEWER)
    public BudgetView get(UUID id) {
        return view(require(id, LockModeType.NONE));
    }

    /** @throws ConflictException {@code budget-exists} */
    @Needs(Role.MANAGER)
    public BudgetView create(BudgetFacts said) {
        require(said);
        Budget budget = new Budget(caller.requireOrganization(), said, clock.instant());
        try {
            em.persist(budget);
            em.flush();
        } catch (PersistenceException taken) {
            if (String.valueOf(taken.getMessage()).contains("fleet_budget_uk")) {
                throw new ConflictException("budget-exists", "There is such a budget", Map.of(), taken);
            }
            throw taken;
        }
        return set(budget);
    }

    /**
     * Allows another amount; what it is of stays.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.MANAGER)
    public BudgetView change(UUID id, BudgetFacts said, Long seenVersion) {
        require(said);
        Budget budget = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != budget.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        boolean same = Objects.equals(said.vehicleId(), budget.vehicleId())
                && said.kind() == budget.kind()
                && said.period() == budget.period();
        if (!same) {
            throw new RuleViolationException("period", "budget.same");
        }
        budget.allow(said.amount());
        em.flush();
        watch.forget(budget);
        return set(budget);
    }

    private BudgetView set(Budget budget) {
        trail.record(ExpenseEvents.BUDGET_SET, ExpenseEvents.BUDGET, budget.id(), details(budget));
        watch.look(budget, home.today());
        return view(budget);
    }

    @Needs(Role.MANAGER)
    public void delete(UUID id) {
        Budget budget = require(id, LockModeType.PESSIMISTIC_WRITE);
        trail.record(ExpenseEvents.BUDGET_DELETED, ExpenseEvents.BUDGET, id, details(budget));
        em.remove(budget);
        em.flush();
    }

    private void require(BudgetFacts said) {
        FactCheck check = new FactCheck();
        check.required("period", said.period());
        Money amount = check.required("amount", said.amount());
        if (amount != null) {
            amount(amount, check);
        }
        if (said.vehicleId() != null && vehicles.all(List.of(said.vehicleId())).isEmpty()) {
            check.wrong("vehicleId", "fleet.vehicle", Map.of("vehicle", said.vehicleId()));
        }
        check.finish();
    }

    private void amount(Money said, FactCheck check) {
        String own = home.currency();
        if (!own.equals(said.currency())) {
            check.wrong("amount.currency", "budget.currency", Map.of("currency", own));
        }
        if (said.amount() == null) {
            check.wrong("amount.amount", "required");
        } else if (said.amount().signum() <= 0 || said.amount().compareTo(MOST_MONEY) >= 0) {
            check.wrong("amount.amount", "expense.amount");
        } else if (said.amount().scale() > Currencies.decimals(own)) {
            check.wrong("amount.amount", "money.decimals", Map.of("currency", own, "most", Currencies.decimals(own)));
        }
    }

    private Budget require(UUID id, LockModeType lock) {
        Budget budget = em.find(Budget.class, id, lock);
        if (budget == null || !budget.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return budget;
    }

    private BudgetView view(Budget budget) {
        LocalDate today = home.today();
        BigDecimal spent = watch.spent(budget, today);
        int percent = budget.percent(spent);
        return new BudgetView(
                budget.id(),
                budget.vehicleId(),
                registration(budget),
                budget.kind(),
                budget.period(),
                budget.money(),
                budget.period().begin(today),
                budget.period().end(today),
                new Money(spent, budget.money().currency()),
                percent,
                BudgetLevel.of(percent),
                budget.createdAt(),
                budget.version());
    }

    private String registration(Budget budget) {
        return budget.vehicleId() == null
                ? null
                : vehicles.get(budget.vehicleId()).registration();
    }

    private Map<String, Object> details(Budget budget) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("vehicle", budget.vehicleId() == null ? "" : registration(budget));
        details.put("period", budget.period());
        details.put("amount", budget.money().amount());
        details.put("currency", budget.money().currency());
        return details;
    }
}
