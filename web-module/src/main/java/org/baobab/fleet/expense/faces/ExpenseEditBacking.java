package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.baobab.fleet.expense.ChangeExpense;
import org.baobab.fleet.expense.ExpenseFacts;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseLinks;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.faces.Typed;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of an expense, new or not, made for a phone too. */
@Named
@ViewScoped
@ShowsRefusals
public class ExpenseEditBacking extends ExpenseFields {
    @Inject
    Expenses expenses;

    @Inject
    Organizations organizations;

    @Inject
    FleetVehicles vehicles;

    @Inject
    ReceiptField receipts;

    @Inject
    CostWords words;

    @Inject
    Notices notices;

    private long version;
    private String before;
    private String id;
    private String driverId;
    private boolean taxIncluded;

    public void load() {
        if (isOld()) {
            fill(expenses.get(FleetKeys.of("Expense", id)));
        } else {
            kind = ExpenseKind.FUEL.name();
            currency = organizations.current().currency();
            vatRate = "19";
            taxIncluded = true;
            fullTank = true;
        }
    }

    private void fill(ExpenseView expense) {
        version = expense.version();
        vehicleId = expense.vehicleId().toString();
        driverId = Typed.of(expense.driverId());
        kind = expense.kind().name();
        date = expense.date();
        amount = Typed.of(expense.amount().amount());
        currency = expense.amount().currency();
        vatRate = Typed.of(expense.vatRate());
        taxIncluded = true;
        litres = Typed.of(expense.litres());
        fullTank = expense.fullTank();
        odometerKm = Typed.of(expense.odometerKm());
        station = expense.station();
        note = expense.note();
        documentIds = ReceiptField.written(expense.documentIds());
        before = cost();
    }

    public void save() {
        ExpenseView saved =
                isOld() ? expenses.change(FleetKeys.of("Expense", id), changes(), version) : expenses.create(facts());
        notices.tell(CostWords.BUNDLE, "expense.saved");
        Pages.open(ExpenseLinks.of(saved.id()));
    }

    private ExpenseFacts facts() {
        return facts(FleetKeys.find(driverId), taxIncluded, ReceiptField.read(documentIds));
    }

    /** An amount that nobody touched stays as it is, also where several rates made it. */
    private ChangeExpense changes() {
        ExpenseFacts facts = facts();
        boolean same = cost().equals(before);
        return new ChangeExpense(
                Patch.to(facts.vehicleId()),
                Patch.to(facts.driverId()),
                Patch.to(facts.kind()),
                Patch.to(facts.date()),
                same
                        ? null
                        : Patch.to(new ChangeExpense.ChangeAmount(
                                Patch.to(facts.amount().amount()),
                                Patch.to(facts.amount().currency()))),
                same ? null : Patch.to(facts.vatRate()),
                null,
                Patch.to(facts.litres()),
                Patch.to(facts.fullTank()),
                Patch.to(facts.odometerKm()),
                Patch.to(facts.station()),
                Patch.to(facts.note()),
                Patch.to(facts.documentIds()));
    }

    private String cost() {
        return amount + " " + currency + " " + (vatRate == null ? "" : vatRate);
    }

    /** Those that are offered, and the one that it has, which may be none. */
    public List<String> getRates() {
        String has = vatRate == null ? "" : vatRate;
        List<String> offered = words.getVatRates();
        return !isOld() || offered.contains(has)
                ? offered
                : Stream.concat(Stream.of(has), offered.stream()).toList();
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return vehicles.choices();
    }

    public List<FleetVehicles.Choice> getDrivers() {
        return vehicles.driverChoices();
    }

    public List<ReceiptField.Shown> getReceipts() {
        return receipts.shown(documentIds);
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
    }

    public String getDriverId() {
        return driverId;
    }

    public void setDriverId(String typed) {
        driverId = typed;
    }

    public boolean isTaxIncluded() {
        return taxIncluded;
    }

    public void setTaxIncluded(boolean typed) {
        taxIncluded = typed;
    }
}
