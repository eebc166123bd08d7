package org.baobab.fleet.expense.faces;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.expense.ExpenseFacts;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.platform.money.Money;

/** What is typed of an expense, by whomever. */
public abstract class ExpenseFields implements Serializable {
    protected String vehicleId;
    protected String kind;
    protected LocalDate date;
    protected String amount;
    protected String currency;
    protected String vatRate;
    protected String litres;
    protected boolean fullTank;
    protected String odometerKm;
    protected String station;
    protected String note;
    protected String documentIds;

    protected ExpenseFacts facts(UUID driver, boolean taxIncluded, List<UUID> receipts) {
        ExpenseKind of = FleetKeys.find(ExpenseKind.class, kind);
        return new ExpenseFacts(
                FleetKeys.find(vehicleId),
                driver,
                of,
                date,
                new Money(Typed.decimal("amount", amount), currency),
                Typed.decimal("vatRate", vatRate),
                taxIncluded,
                // What is hidden because it is no fuel is not said.
                of == ExpenseKind.FUEL ? Typed.decimal("litres", litres) : null,
                fullTank,
                Typed.whole("odometerKm", odometerKm),
                station,
                note,
                receipts);
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
