package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.fleet.expense.BudgetFacts;
import org.baobab.fleet.expense.BudgetPeriod;
import org.baobab.fleet.expense.BudgetView;
import org.baobab.fleet.expense.Budgets;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.faces.Typed;
import org.baobab.platform.money.Money;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a budget, new or not; of one that there is only the amount changes. */
@Named
@ViewScoped
@ShowsRefusals
public class BudgetEditBacking implements Serializable {
    private static final String LIST = "/fleet/expenses?view=budgets";

    @Inject
    Budgets budgets;

    @Inject
    Organizations organizations;

    @Inject
    FleetVehicles vehicles;

    @Inject
    Notices notices;

    private long version;
    private String id;
    private String vehicleId;
    private String kind;
    private String period;
    private String amount;

    public void load() {
        period = BudgetPeriod.MONTH.name();
        if (isOld()) {
            BudgetView budget = budgets.get(FleetKeys.of("Budget", id));
            version = budget.version();
            vehicleId = Typed.of(budget.vehicleId());
            kind = Typed.of(budget.kind());
            period = budget.period().name();
            amount = Typed.of(budget.amount().amount());
        }
    }

    public void save() {
        Money money = new Money(
                Typed.decimal("amount", amount), organizations.current().currency());
        BudgetFacts facts = new BudgetFacts(
                FleetKeys.find(vehicleId),
                FleetKeys.find(ExpenseKind.class, kind),
                FleetKeys.find(BudgetPeriod.class, period),
                money);
        if (isOld()) {
            budgets.change(FleetKeys.of("Budget", id), facts, version);
        } else {
            budgets.create(facts);
        }
        notices.tell(CostWords.BUNDLE, "budget.saved");
        Pages.open(LIST);
    }

    public void delete() {
        budgets.delete(FleetKeys.of("Budget", id));
        notices.tell(CostWords.BUNDLE, "budget.deleted");
        Pages.open(LIST);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return vehicles.choices();
    }

    public BudgetPeriod[] getPeriods() {
        return BudgetPeriod.values();
    }

    public String getCurrency() {
        return organizations.current().currency();
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String typed) {
        vehicleId = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String typed) {
        period = typed;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String typed) {
        amount = typed;
    }
}
