package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.expense.BudgetView;
import org.baobab.fleet.expense.Budgets;
import org.baobab.fleet.expense.Consumption;
import org.baobab.fleet.expense.ExpenseFigures;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.expense.ExpenseTotals;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.expense.VehicleConsumption;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.faces.Sought;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Expenses with their sums, budgets, and what vehicles burn; which of these, and what is sought, is in the address. */
@Named
@ViewScoped
@ShowsRefusals
public class ExpensesBacking implements Serializable {
    private static final List<String> VIEWS = List.of("list", "budgets", "consumption");
    private static final int MONTHS = 3;

    @Inject
    Expenses expenses;

    @Inject
    ExpenseFigures figures;

    @Inject
    Budgets budgets;

    @Inject
    Consumption consumption;

    @Inject
    FleetVehicles vehicles;

    @Inject
    FleetWords fleet;

    @Inject
    CostPlots plots;

    @Inject
    Notices notices;

    private String view = VIEWS.getFirst();
    private final Sought sought = new Sought();
    /** As this person saw it: what is ticked in a row is that expense, whatever came or went meanwhile. */
    private transient Slice<ExpenseView> slice;

    private transient Map<ExpenseState, Long> counts;
    private transient ExpenseTotals totals;
    private transient List<BudgetView> shownBudgets;
    private transient Map<UUID, VehicleConsumption> burnt;
    private final HashMap<String, Boolean> chosen = new HashMap<>();

    public void load() {
        switch (view) {
            case "budgets" ->
                shownBudgets =
                        budgets.list(null, Paging.of(Paging.MAX_LIMIT, null)).items();
            case "consumption" -> burnt = consumption.ofAll(fleet.today().minusMonths(MONTHS), fleet.today());
            default -> loadList();
        }
    }

    private void loadList() {
        slice = expenses.list(filter(), Paging.of(Paging.DEFAULT_LIMIT, sought.text("cursor")));
        counts = expenses.countByState(filter());
        totals = figures.totals(filter());
    }

    /** The months before this one and this one, unless the address names other days; what was typed the wrong way round is turned. */
    private ExpenseFilter filter() {
        LocalDate first = sought.day("from");
        LocalDate last = sought.day("to");
        LocalDate end = last == null ? fleet.today() : last;
        LocalDate begin = first == null ? end.withDayOfMonth(1).minusMonths(MONTHS) : first;
        boolean turned = begin.isAfter(end);
        return new ExpenseFilter(
                turned ? end : begin,
                turned ? begin : end,
                sought.id("vehicleId"),
                null,
                sought.one(ExpenseKind.class, "kind"),
                wanted());
    }

    private ExpenseState wanted() {
        return sought.one(ExpenseState.class, "state");
    }

    public Map<String, String> getSought() {
        return sought.written();
    }

    /** Each by itself: what cannot be approved does not keep the others. */
    public void approveChosen() {
        int approved = 0;
        int refused = 0;
        for (ExpenseView each : getSlice().items()) {
            if (Boolean.TRUE.equals(chosen.get(each.id().toString()))) {
                try {
                    expenses.approve(each.id(), each.version());
                    approved++;
                } catch (AppException no) {
                    refused++;
                }
            }
        }
        if (refused > 0) {
            notices.warn(CostWords.BUNDLE, "bulk.some", approved, refused);
        } else {
            notices.tell(CostWords.BUNDLE, approved == 0 ? "bulk.none" : "bulk.all", approved);
        }
        Pages.open(FleetLinks.EXPENSES + "?" + getQuery());
    }

    public boolean isDecidable(ExpenseView expense) {
        return expenses.mayDecide(expense);
    }

    public boolean isAnyDecidable() {
        return getSlice().items().stream().anyMatch(this::isDecidable);
    }

    public Slice<ExpenseView> getSlice() {
        if (slice == null) {
            loadList();
        }
        return slice;
    }

    public ExpenseTotals getTotals() {
        getSlice();
        return totals;
    }

    public Chart getPlot() {
        return plots.months(getTotals());
    }

    public long count(ExpenseState of) {
        getSlice();
        return counts.getOrDefault(of, 0L);
    }

    public long getCount() {
        getSlice();
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<BudgetView> getBudgets() {
        return shownBudgets;
    }

    /** Those with outliers first. */
    public List<VehicleConsumption> getConsumption() {
        List<VehicleConsumption> found = new ArrayList<>(burnt.values());
        found.sort((one, other) -> Long.compare(other.outliers(), one.outliers()));
        return found;
    }

    public String vehicle(UUID id) {
        return vehicles.choices().stream()
                .filter(each -> each.id().equals(id))
                .map(FleetVehicles.Choice::label)
                .findFirst()
                .orElse("");
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return vehicles.choices();
    }

    public boolean isVehicle(UUID id) {
        return id.equals(sought.id("vehicleId"));
    }

    public boolean isState(ExpenseState of) {
        return of == wanted();
    }

    public boolean isFiltered() {
        return !getRest().isEmpty();
    }

    /** The first day that is shown, as a field shows it. */
    public LocalDate getFirst() {
        return filter().from();
    }

    public LocalDate getLast() {
        return filter().to();
    }

    /** What the address of the next part of the list begins with. */
    public String getQuery() {
        return Sought.query("state", wanted()) + getRest();
    }

    /** All that the list would show, page by page: its days are in the address even where they are the usual ones. */
    public String getExported() {
        return Sought.query("state", wanted(), "from", getFirst(), "to", getLast()) + others();
    }

    /** The same without the state, for the tabs. */
    public String getRest() {
        return Sought.query("from", sought.day("from"), "to", sought.day("to")) + others();
    }

    private String others() {
        return Sought.query("vehicleId", sought.id("vehicleId"), "kind", sought.one(ExpenseKind.class, "kind"));
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public String getView() {
        return view;
    }

    /** Whatever else somebody writes into the address shows the list. */
    public void setView(String given) {
        view = VIEWS.contains(given) ? given : VIEWS.getFirst();
    }
}
