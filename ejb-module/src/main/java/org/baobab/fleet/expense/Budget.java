package org.baobab.fleet.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.Money;
import org.baobab.platform.persistence.OrganizationOwned;

/** What may be spent in each month or each year, on one vehicle or on all together. One for each of these at most. */
@Entity
@Table(name = "fleet_budget")
class Budget extends OrganizationOwned {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal(Integer.MAX_VALUE);

    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExpenseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BudgetPeriod period;

    private BigDecimal amount;

    private String currency;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Budget() {}

    Budget(UUID organizationId, BudgetFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.vehicleId = facts.vehicleId();
        this.kind = facts.kind();
        this.period = facts.period();
        this.createdAt = now;
        allow(facts.amount());
    }

    void allow(Money money) {
        amount = money.amount();
        currency = money.currency();
    }

    /** Rounded down: 79.99 percent are not 80. */
    int percent(BigDecimal spent) {
        return spent.multiply(HUNDRED)
                .divide(amount, 0, RoundingMode.DOWN)
                .min(MOST)
                .intValue();
    }

    /** What counts towards it in the period in which a day lies. */
    ExpenseFilter filter(LocalDate day) {
        return new ExpenseFilter(period.begin(day), period.end(day), vehicleId, null, kind, null);
    }

    boolean covers(Expense expense) {
        return (vehicleId == null || vehicleId.equals(expense.vehicleId())) && (kind == null || kind == expense.kind());
    }

    Money money() {
        return new Money(amount, currency);
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    ExpenseKind kind() {
        return kind;
    }

    BudgetPeriod period() {
        return period;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
