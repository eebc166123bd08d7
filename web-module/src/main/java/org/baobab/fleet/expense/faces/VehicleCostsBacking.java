package org.baobab.fleet.expense.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.expense.BudgetView;
import org.baobab.fleet.expense.Budgets;
import org.baobab.fleet.expense.Consumption;
import org.baobab.fleet.expense.ExpenseFigures;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseTotals;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.expense.FuelInterval;
import org.baobab.fleet.expense.VehicleConsumption;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.faces.VehicleDetailBacking;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.money.Money;

/** The costs of the vehicle whose page is open: the last twelve months, what it burns, its budgets and what it needs next. */
@Named
@RequestScoped
public class VehicleCostsBacking {
    private static final int MONTHS = 11;
    private static final int FEW = 8;

    @Inject
    VehicleDetailBacking page;

    @Inject
    Expenses expenses;

    @Inject
    ExpenseFigures figures;

    @Inject
    Consumption consumption;

    @Inject
    Budgets budgets;

    @Inject
    Maintenance maintenance;

    @Inject
    FleetWords fleet;

    @Inject
    CostPlots plots;

    private ExpenseTotals totals;
    private VehicleConsumption burnt;
    private List<ExpenseView> latest;
    private List<BudgetView> allowed;
    private List<PlanView> plans;

    private UUID vehicle() {
        return page.getVehicle().id();
    }

    private LocalDate since() {
        return fleet.today().withDayOfMonth(1).minusMonths(MONTHS);
    }

    public ExpenseTotals getTotals() {
        if (totals == null) {
            totals = figures.totals(new ExpenseFilter(since(), fleet.today(), vehicle(), null, null, null));
        }
        return totals;
    }

    public Chart getPlot() {
        return plots.months(getTotals());
    }

    public VehicleConsumption getConsumption() {
        if (burnt == null) {
            burnt = consumption.of(vehicle(), since(), null);
        }
        return burnt;
    }

    public Chart getConsumptionPlot() {
        return plots.consumption(getConsumption());
    }

    /** The latest first. */
    public List<FuelInterval> getOutliers() {
        return getConsumption().items().reversed().stream()
                .filter(each -> each.outlier() != null)
                .toList();
    }

    /** With all that was spent, by the readings of the odometer; null where that is not known. */
    public Money getPerKm() {
        return figures.perDrivenKm(vehicle(), since(), fleet.today());
    }

    public List<ExpenseView> getLatest() {
        if (latest == null) {
            latest = expenses.list(ExpenseFilter.of(vehicle()), Paging.of(FEW, null))
                    .items();
        }
        return latest;
    }

    public List<BudgetView> getBudgets() {
        if (allowed == null) {
            allowed = budgets.list(vehicle(), Paging.first()).items();
        }
        return allowed;
    }

    public List<PlanView> getPlans() {
        if (plans == null) {
            plans = maintenance.due(vehicle(), null).items();
        }
        return plans;
    }
}
