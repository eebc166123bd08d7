package org.baobab.fleet.expense;

import java.util.UUID;
import org.baobab.fleet.FleetLinks;

/** Addresses of the pages of expenses and of their receipts. */
public final class ExpenseLinks {
    public static final String NEW = FleetLinks.EXPENSES + "/edit";
    public static final String MINE = "/my/expenses";
    public static final String MINE_NEW = "/my/expenses/new";
    public static final String RECEIPTS = "/fleet/receipts";

    private ExpenseLinks() {}

    public static String of(UUID id) {
        return FleetLinks.EXPENSES + "/detail?id=" + id;
    }

    public static String edit(UUID id) {
        return NEW + "?id=" + id;
    }

    /** The bytes of a receipt, for whoever may see the expense. */
    public static String receipt(UUID expenseId, UUID documentId) {
        return RECEIPTS + "/" + expenseId + "/" + documentId;
    }
}
