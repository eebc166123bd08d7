package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.baobab.fleet.maintenance.WorkOrderFinished;
import org.baobab.fleet.maintenance.WorkOrderKind;

/** What a finished work order cost becomes an expense, in the same transaction; one that cost nothing does not. */
@ApplicationScoped
class WorkOrderExpense {
    @Inject
    ExpenseBook book;

    @Inject
    ExpenseRules rules;

    void onFinished(@Observes WorkOrderFinished order) {
        if (order.cost().gross().signum() == 0) {
            return;
        }
        ExpenseFacts facts = new ExpenseFacts(
                order.vehicleId(),
                null,
                order.kind() == WorkOrderKind.REPAIR ? ExpenseKind.REPAIR : ExpenseKind.MAINTENANCE,
                order.doneOn(),
                order.cost().grossMoney(),
                order.vatRate(),
                true,
                null,
                null,
                order.odometerKm(),
                order.workshop(),
                "#" + order.number() + " · " + order.title(),
                List.of());
        book.submit(rules.require(facts, false, Set.of()), order.cost(), order.vatRate(), order.workOrderId());
    }
}
