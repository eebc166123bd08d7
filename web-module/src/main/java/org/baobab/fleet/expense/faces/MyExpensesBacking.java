package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.expense.DriverExpenses;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseLinks;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** What a driver submits from the road, and what became of it. */
@Named
@ViewScoped
@ShowsRefusals
public class MyExpensesBacking extends ExpenseFields {
    private static final List<ExpenseKind> KINDS = List.of(
            ExpenseKind.FUEL,
            ExpenseKind.TOLL,
            ExpenseKind.PARKING,
            ExpenseKind.REPAIR,
            ExpenseKind.FINE,
            ExpenseKind.OTHER);

    @Inject
    DriverExpenses expenses;

    @Inject
    ReceiptField receipts;

    @Inject
    Notices notices;

    private transient List<DriverExpenses.Driven> vehicles;
    private transient List<ExpenseView> submitted;

    /** The list. */
    public void loadList() {
        submitted = expenses.list();
    }

    /** The form, with the vehicle that is driven now. */
    public void load() {
        kind = ExpenseKind.FUEL.name();
        fullTank = true;
        vatRate = "19";
        currency = "DZD";
        if (vehicleId == null && !getVehicles().isEmpty()) {
            vehicleId = getVehicles().getFirst().vehicle().id().toString();
        }
        if (!getVehicles().isEmpty()) {
            currency = getVehicles().getFirst().currency();
        }
    }

    public void save() {
        expenses.submit(facts(null, true, List.of()), ReceiptField.read(documentIds));
        notices.tell(CostWords.BUNDLE, "my.saved");
        Pages.open(ExpenseLinks.MINE);
    }

    public List<DriverExpenses.Driven> getVehicles() {
        if (vehicles == null) {
            vehicles = expenses.vehicles();
        }
        return vehicles;
    }

    public List<ExpenseView> getSubmitted() {
        if (submitted == null) {
            loadList();
        }
        return submitted;
    }

    public List<ExpenseKind> getKinds() {
        return KINDS;
    }

    public List<ReceiptField.Shown> getReceipts() {
        return receipts.unnamed(documentIds);
    }
}
