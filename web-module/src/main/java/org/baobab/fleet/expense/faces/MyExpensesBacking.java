package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.baobab.fleet.expense.DriverExpenses;
import org.baobab.fleet.expense.ExpenseFacts;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseLinks;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.platform.money.Money;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** What a driver submits from the road, and what became of it. */
@Named
@ViewScoped
@ShowsRefusals
public class MyExpensesBacking implements Serializable {
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
    private String vehicleId;
    private String kind;
    private LocalDate date;
    private String amount;
    private String currency;
    private String vatRate;
    private String litres;
    private boolean fullTank;
    private String odometerKm;
    private String station;
    private String note;
    private String documentIds;

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
        expenses.submit(facts(), ReceiptField.read(documentIds));
        notices.tell(CostWords.BUNDLE, "my.saved");
        Pages.open(ExpenseLinks.MINE);
    }

    private ExpenseFacts facts() {
        ExpenseKind of = FleetKeys.find(ExpenseKind.class, kind);
        return new ExpenseFacts(
                FleetKeys.find(vehicleId),
                null,
                of,
                date,
                new Money(Typed.decimal("amount", amount), currency),
                Typed.decimal("vatRate", vatRate),
                true,
                of == ExpenseKind.FUEL ? Typed.decimal("litres", litres) : null,
                fullTank,
                Typed.whole("odometerKm", odometerKm),
                station,
                note,
                List.of());
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

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate typed) {
        date = typed;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String typed) {
        amount = typed;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String typed) {
        currency = typed;
    }

    public String getVatRate() {
        return vatRate;
    }

    public void setVatRate(String typed) {
        vatRate = typed;
    }

    public String getLitres() {
        return litres;
    }

    public void setLitres(String typed) {
        litres = typed;
    }

    public boolean isFullTank() {
        return fullTank;
    }

    public void setFullTank(boolean typed) {
        fullTank = typed;
    }

    public String getOdometerKm() {
        return odometerKm;
    }

    public void setOdometerKm(String typed) {
        odometerKm = typed;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String typed) {
        station = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public String getDocumentIds() {
        return documentIds;
    }

    public void setDocumentIds(String typed) {
        documentIds = typed;
    }
}
