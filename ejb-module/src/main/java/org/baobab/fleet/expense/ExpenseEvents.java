package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of expenses and budgets. */
@ApplicationScoped
class ExpenseEvents implements EventTypes {
    static final String EXPENSE = "expense";
    static final String SUBMITTED = "expense.submitted";
    static final String CHANGED = "expense.changed";
    static final String DELETED = "expense.deleted";
    static final String APPROVED = "expense.approved";
    static final String REJECTED = "expense.rejected";

    static final String BUDGET = "budget";
    static final String BUDGET_SET = "budget.set";
    static final String BUDGET_DELETED = "budget.deleted";
    static final String BUDGET_REACHED = "budget.reached";

    private static final Map<String, Object> PAID =
            Map.of("kind", "FUEL", "registration", "01234-116-16", "gross", 2320, "currency", "DZD");
    private static final Map<String, Object> PLANNED =
            Map.of("amount", 120000, "currency", "DZD", "period", "MONTH", "vehicle", "01234-116-16");
    private static final Map<String, Object> WARNED = Map.of(
            "amount",
            120000,
            "currency",
            "DZD",
            "period",
            "MONTH",
            "vehicle",
            "01234-116-16",
            "percent",
            80,
            "spent",
            97500,
            "begins",
            "2026-11-01");

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(SUBMITTED, "Une dépense est soumise", "An expense was submitted", EXPENSE, PAID),
                new EventType(CHANGED, "Une dépense est modifiée", "An expense was changed", EXPENSE, PAID),
                new EventType(DELETED, "Une dépense est supprimée", "An expense was deleted", EXPENSE, PAID),
                new EventType(APPROVED, "Une dépense est approuvée", "An expense was approved", EXPENSE, PAID),
                new EventType(REJECTED, "Une dépense est refusée", "An expense was rejected", EXPENSE, PAID),
                new EventType(BUDGET_SET, "Un budget est fixé", "A budget was set", BUDGET, PLANNED),
                new EventType(BUDGET_DELETED, "Un budget est supprimé", "A budget was deleted", BUDGET, PLANNED),
                new EventType(
                        BUDGET_REACHED,
                        "80 ou 100 % d’un budget sont atteints",
                        "80 or 100 % of a budget are reached",
                        BUDGET,
                        WARNED));
    }
}
