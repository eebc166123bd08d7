package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.OdometerSource;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.money.TaxedMoney;

/** Writes expenses down, with what follows: the odometer, the trail, the budgets. Whoever calls this has asked for the right, and is in a transaction. */
@ApplicationScoped
class ExpenseBook {
    /** So much further than the odometer is a slip of the finger, which must not become what the vehicle has driven. */
    private static final long BELIEVABLE_KM = 20_000;

    @Inject
    ExpenseStore store;

    @Inject
    ExpenseRules rules;

    @Inject
    BudgetWatch budgets;

    @Inject
    Vehicles vehicles;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Expense submit(ExpenseFacts facts) {
        return write(facts, rules.paid(facts), facts.vatRate(), null);
    }

    /** @param workOrderId that it comes of */
    Expense submit(ExpenseFacts facts, TaxedMoney paid, BigDecimal rate, UUID workOrderId) {
        return write(facts, paid, rate, workOrderId);
    }

    private Expense write(ExpenseFacts facts, TaxedMoney paid, BigDecimal rate, UUID workOrderId) {
        Expense expense = new Expense(caller.requireOrganization(), caller.accountId(), clock.instant());
        expense.madeBy(workOrderId);
        expense.say(facts, clock.instant());
        expense.cost(paid, rate, rules.own(paid));
        store.add(expense);
        VehicleView vehicle = follow(expense);
        trail.record(ExpenseEvents.SUBMITTED, ExpenseEvents.EXPENSE, expense.id(), details(expense, vehicle));
        return expense;
    }

    /** @param costAnew false where the amount stays as it is */
    void change(Expense expense, ExpenseFacts facts, boolean costAnew) {
        expense.say(facts, clock.instant());
        if (costAnew) {
            TaxedMoney paid = rules.paid(facts);
            expense.cost(paid, facts.vatRate(), rules.own(paid));
        }
        store.flush();
        VehicleView vehicle = follow(expense);
        trail.record(ExpenseEvents.CHANGED, ExpenseEvents.EXPENSE, expense.id(), details(expense, vehicle));
    }

    private VehicleView follow(Expense expense) {
        VehicleView vehicle = vehicles.get(expense.vehicleId());
        Long km = expense.facts().odometerKm();
        if (km != null && km > vehicle.odometerKm() && km - vehicle.odometerKm() <= BELIEVABLE_KM) {
            vehicles.odometer(vehicle.id(), km, OdometerSource.EXPENSE, clock.instant(), null);
        }
        budgets.look(expense);
        return vehicle;
    }

    static Map<String, Object> details(Expense expense, VehicleView vehicle) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", expense.kind());
        details.put("registration", vehicle.registration());
        details.put("gross", expense.paid().grossMoney().amount());
        details.put("currency", expense.paid().currency());
        return details;
    }

    ExpenseView view(Expense expense) {
        return ExpenseView.of(expense, vehicles.get(expense.vehicleId()).registration());
    }
}
