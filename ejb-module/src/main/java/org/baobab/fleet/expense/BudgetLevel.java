package org.baobab.fleet.expense;

/** How far a budget is spent. */
public enum BudgetLevel {
    INSIDE(0),
    NEARLY(80),
    SPENT(100);

    private final int from;

    BudgetLevel(int from) {
        this.from = from;
    }

    /** From so many percent on. */
    int from() {
        return from;
    }

    static BudgetLevel of(int percent) {
        if (percent >= SPENT.from) {
            return SPENT;
        }
        return percent >= NEARLY.from ? NEARLY : INSIDE;
    }
}
