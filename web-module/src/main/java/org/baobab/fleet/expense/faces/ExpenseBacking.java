package org.baobab.fleet.expense.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.expense.ExpenseLinks;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.expense.Receipts;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One expense with its receipts, and what a manager decides on it. */
@Named
@ViewScoped
@ShowsRefusals
public class ExpenseBacking implements Serializable {
    @Inject
    Expenses expenses;

    @Inject
    Receipts receipts;

    @Inject
    Notices notices;

    private transient ExpenseView expense;
    private transient List<DocumentView> documents;
    private String id;
    private String reason;

    public void load() {
        expense = expenses.get(FleetKeys.of("Expense", id));
    }

    public void approve() {
        expenses.approve(FleetKeys.of("Expense", id), null);
        tell("expense.approved");
    }

    public void reject() {
        expenses.reject(FleetKeys.of("Expense", id), reason, null);
        tell("expense.rejected");
    }

    public void delete() {
        expenses.delete(FleetKeys.of("Expense", id), null);
        notices.tell(CostWords.BUNDLE, "expense.deleted");
        Pages.open(FleetLinks.EXPENSES);
    }

    private void tell(String key) {
        notices.tell(CostWords.BUNDLE, key);
        Pages.open(ExpenseLinks.of(FleetKeys.of("Expense", id)));
    }

    public ExpenseView getExpense() {
        if (expense == null) {
            load();
        }
        return expense;
    }

    public List<DocumentView> getDocuments() {
        if (documents == null) {
            documents = receipts.of(getExpense());
        }
        return documents;
    }

    public String address(DocumentView document) {
        return ExpenseLinks.receipt(getExpense().id(), document.id());
    }

    public boolean isDecidable() {
        return expenses.mayDecide(getExpense());
    }

    public boolean isChangeable() {
        return getExpense().state() != ExpenseState.APPROVED;
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
