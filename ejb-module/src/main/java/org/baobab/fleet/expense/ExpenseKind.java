package org.baobab.fleet.expense;

public enum ExpenseKind {
    FUEL,
    REPAIR,
    MAINTENANCE,
    TOLL,
    PARKING,
    TAX,
    INSURANCE,
    FINE,
    OTHER
}
