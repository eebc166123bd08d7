package org.baobab.fleet.expense.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.baobab.fleet.expense.BudgetLevel;
import org.baobab.fleet.expense.BudgetPeriod;
import org.baobab.fleet.expense.BudgetView;
import org.baobab.fleet.expense.CostSettings;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.expense.FuelInterval;
import org.baobab.platform.money.Money;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** What vehicles cost, in words. */
@Named
@RequestScoped
public class CostWords {
    public static final String BUNDLE = "costText";
    private static final int WHOLE = 100;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    @Inject
    CostSettings settings;

    /** What stands behind amounts of that currency. */
    public String sign(String currency) {
        return amounts.sign(currency);
    }

    public String kind(ExpenseKind kind) {
        return texts.of(BUNDLE, "kind." + kind);
    }

    /** An icon of the sprite. */
    public String icon(ExpenseKind kind) {
        return switch (kind) {
            case FUEL -> "fuel";
            case REPAIR, MAINTENANCE -> "wrench";
            case TOLL -> "route";
            case PARKING -> "square-parking";
            case TAX, FINE -> "file-text";
            case INSURANCE -> "shield-check";
            case OTHER -> "receipt";
        };
    }

    public String state(ExpenseState state) {
        return texts.of(BUNDLE, "state." + state);
    }

    public String tone(ExpenseState state) {
        return switch (state) {
            case SUBMITTED -> "warn";
            case APPROVED -> "ok";
            case REJECTED -> "danger";
        };
    }

    public String tone(BudgetLevel level) {
        return switch (level) {
            case INSIDE -> "ok";
            case NEARLY -> "warn";
            case SPENT -> "danger";
        };
    }

    public String level(BudgetLevel level) {
        return texts.of(BUNDLE, "level." + level);
    }

    public String period(BudgetPeriod period) {
        return texts.of(BUNDLE, "period." + period);
    }

    /** What a budget is of. */
    public String name(BudgetView budget) {
        String vehicle = budget.vehicleId() == null ? texts.of(BUNDLE, "budget.all") : budget.registration();
        return budget.kind() == null ? vehicle : vehicle + " · " + kind(budget.kind());
    }

    public int shown(BudgetView budget) {
        return Math.min(WHOLE, budget.percent());
    }

    public String outlier(FuelInterval.Outlier outlier) {
        return texts.of(BUNDLE, "outlier." + outlier);
    }

    public String money(Money money) {
        return money == null ? "–" : amounts.money(money.amount(), money.currency());
    }

    /** "sept. 2026" of 2026-09. */
    public String month(String month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", preferences.getLocale()).format(YearMonth.parse(month));
    }

    public ExpenseKind[] getKinds() {
        return ExpenseKind.values();
    }

    public ExpenseState[] getStates() {
        return ExpenseState.values();
    }

    /** To choose from; another one may be typed all the same over REST. */
    public List<String> getVatRates() {
        return settings.vatRates();
    }
}
