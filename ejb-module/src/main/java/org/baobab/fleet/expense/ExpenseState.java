package org.baobab.fleet.expense;

public enum ExpenseState {
    SUBMITTED,
    /** It never changes again. */
    APPROVED,
    /** It counts nowhere; whoever changes it submits it again. */
    REJECTED
}
