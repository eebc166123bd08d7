package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.NotFoundException;

/** The receipts of expenses, for whoever may see the expense: members, and the driver who submitted it. */
@ApplicationScoped
public class Receipts {
    @Inject
    Expenses expenses;

    @Inject
    DriverExpenses mine;

    @Inject
    Documents documents;

    /** In their order; one that was deleted is left out. */
    public List<DocumentView> of(ExpenseView expense) {
        return expense.documentIds().stream()
                .map(documents::ofAnybody)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One of them. */
    public DocumentView require(UUID expenseId, UUID documentId) {
        if (!visible(expenseId).documentIds().contains(documentId)) {
            throw new NotFoundException("Document", documentId);
        }
        return documents.ofAnybody(documentId).orElseThrow(() -> new NotFoundException("Document", documentId));
    }

    private ExpenseView visible(UUID expenseId) {
        return mine.find(expenseId).orElseGet(() -> expenses.get(expenseId));
    }
}
