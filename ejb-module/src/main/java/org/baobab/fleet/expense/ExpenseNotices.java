package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.money.Money;
import org.baobab.platform.template.Amount;

/** Tells people about expenses and budgets. */
@ApplicationScoped
class ExpenseNotices {
    @Inject
    Announcements announcements;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    /** To whoever submitted it, also a driver who is no member. */
    void rejected(Expense expense, VehicleView vehicle) {
        if (expense.createdBy() == null) {
            return;
        }
        Notice notice = Notice.of("fleet-expense-rejected", CostTopics.EXPENSES)
                .with(Map.of(
                        "registration",
                        vehicle.registration(),
                        "amount",
                        amount(expense.paid().grossMoney()),
                        "date",
                        expense.spentOn(),
                        "reason",
                        expense.reason()))
                .link(page(ExpenseLinks.of(expense.id())));
        announcements.toPeople(expense.organizationId(), List.of(expense.createdBy()), notice);
    }

    /** @param vehicle its registration; empty for all vehicles together */
    void budget(Budget budget, String vehicle, BudgetLevel level, BigDecimal spent, LocalDate begins) {
        Map<String, Object> values = new HashMap<>();
        values.put("vehicle", vehicle);
        values.put("percent", level.from());
        values.put("amount", amount(budget.money()));
        values.put("spent", amount(new Money(spent, budget.money().currency())));
        values.put("begins", begins);
        String template = vehicle.isEmpty() ? "fleet-budget-all" : "fleet-budget";
        Notice notice = Notice.of(template, CostTopics.EXPENSES)
                .with(values)
                .link(page(
                        budget.vehicleId() == null
                                ? FleetLinks.EXPENSES
                                : FleetLinks.vehicle(budget.vehicleId(), "costs")));
        announcements.toManagers(caller.requireOrganization(), notice);
    }

    private URI page(String path) {
        return URI.create(settings.address("baobab.public.url", "http://localhost:8080") + path);
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount(), money.currency());
    }
}
