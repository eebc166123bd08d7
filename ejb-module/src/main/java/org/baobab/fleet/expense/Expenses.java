package org.baobab.fleet.expense;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.organization.NeedsApp;

/** The expenses of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Expenses {
    @Inject
    ExpenseStore store;

    @Inject
    ExpenseRules rules;

    @Inject
    ExpenseBook book;

    @Inject
    MemberDirectory members;

    @Inject
    Vehicles vehicles;

    @Inject
    ExpenseNotices notices;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<ExpenseView> list(ExpenseFilter filter, Paging paging) {
        return store.list(filter, paging);
    }

    /** How many of the same there are in each state, whichever the filter names; a state without any is missing. */
    @Needs(Role.VIEWER)
    public Map<ExpenseState, Long> countByState(ExpenseFilter filter) {
        return store.count(new ExpenseFilter(
                filter.from(), filter.to(), filter.vehicleId(), filter.driverId(), filter.kind(), null));
    }

    @Needs(Role.VIEWER)
    public ExpenseView get(UUID id) {
        return book.view(store.require(id, LockModeType.NONE));
    }

    @Needs(Role.AGENT)
    public ExpenseView create(ExpenseFacts said) {
        return book.view(book.submit(rules.require(said, true, Set.of())));
    }

    /**
     * Says everything anew; what was rejected is submitted again by that.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     * @throws ConflictException {@code expense-approved}
     */
    @Needs(Role.AGENT)
    public ExpenseView change(UUID id, ExpenseFacts said, Long seenVersion) {
        return changed(store.requireLocked(id, seenVersion), said, true);
    }

    /** As {@link #change(UUID, ExpenseFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public ExpenseView change(UUID id, ChangeExpense patch, Long seenVersion) {
        Expense expense = store.requireLocked(id, seenVersion);
        return changed(expense, patch.of(expense.facts()), !patch.keepsAmount());
    }

    private ExpenseView changed(Expense expense, ExpenseFacts said, boolean costAnew) {
        expense.requireOpen();
        book.change(expense, rules.require(said, costAnew, expense.documents()), costAnew);
        return book.view(expense);
    }

    /** @throws ConflictException {@code expense-approved} */
    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        Expense expense = store.requireLocked(id, seenVersion);
        expense.requireOpen();
        trail.record(
                ExpenseEvents.DELETED,
                ExpenseEvents.EXPENSE,
                id,
                ExpenseBook.details(expense, vehicles.get(expense.vehicleId())));
        store.remove(expense);
    }

    /**
     * It is right, and stays as it is.
     *
     * @throws RefusedException {@code expense-own} for one's own, unless nobody else could
     * @throws ConflictException {@code expense-decided}
     */
    @Needs(Role.MANAGER)
    public ExpenseView approve(UUID id, Long seenVersion) {
        Expense expense = store.requireLocked(id, seenVersion);
        requireOther(expense);
        expense.approve(caller.accountId(), clock.instant());
        store.flush();
        VehicleView vehicle = vehicles.get(expense.vehicleId());
        trail.record(ExpenseEvents.APPROVED, ExpenseEvents.EXPENSE, id, ExpenseBook.details(expense, vehicle));
        return book.view(expense);
    }

    /** It is not accepted; whoever submitted it is told why. */
    @Needs(Role.MANAGER)
    public ExpenseView reject(UUID id, String reason, Long seenVersion) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolationException("reason", "required");
        }
        Expense expense = store.requireLocked(id, seenVersion);
        requireOther(expense);
        expense.reject(reason.strip(), caller.accountId(), clock.instant());
        store.flush();
        VehicleView vehicle = vehicles.get(expense.vehicleId());
        trail.record(ExpenseEvents.REJECTED, ExpenseEvents.EXPENSE, id, ExpenseBook.details(expense, vehicle));
        notices.rejected(expense, vehicle);
        return book.view(expense);
    }

    /** Whether the caller may decide on it: nobody approves what they spent themselves, unless there is nobody else to ask. */
    @Needs(Role.VIEWER)
    public boolean mayDecide(ExpenseView expense) {
        return caller.holds(Role.MANAGER) && expense.state() == ExpenseState.SUBMITTED && !isOwn(expense.createdBy());
    }

    private void requireOther(Expense expense) {
        if (expense.state() == ExpenseState.SUBMITTED && isOwn(expense.createdBy())) {
            throw new RefusedException("expense-own", "Expense " + expense.id() + " is the caller's own");
        }
    }

    private boolean isOwn(UUID createdBy) {
        return createdBy != null
                && Objects.equals(createdBy, caller.accountId())
                && !List.of(createdBy).equals(members.managers(caller.requireOrganization()));
    }
}
