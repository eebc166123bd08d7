package org.baobab.fleet.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.Money;
import org.baobab.platform.money.TaxedMoney;
import org.baobab.platform.persistence.OrganizationOwned;

/**
 * What was paid for one vehicle. Submitted, it may change; approved, it never does; rejected, it counts nowhere until a change submits it again. What it is in
 * the organisation's currency is computed whenever its amount is said, and stays with the rate of that day.
 */
@Entity
@Table(name = "fleet_expense")
class Expense extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    @Column(name = "driver_id")
    private UUID driverId;

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    private String currency;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    private BigDecimal net;

    private BigDecimal vat;

    private BigDecimal gross;

    @Column(name = "own_currency")
    private String ownCurrency;

    @Column(name = "own_net")
    private BigDecimal ownNet;

    @Column(name = "own_vat")
    private BigDecimal ownVat;

    @Column(name = "own_gross")
    private BigDecimal ownGross;

    private BigDecimal litres;

    @Column(name = "full_tank")
    private boolean fullTank;

    @Column(name = "odometer_km")
    private Long odometerKm;

    private String station;

    private String note;

    private UUID[] documents;

    @Enumerated(EnumType.STRING)
    private ExpenseState state = ExpenseState.SUBMITTED;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "work_order_id", updatable = false)
    private UUID workOrderId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Expense() {}

    Expense(UUID organizationId, UUID createdBy, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void madeBy(UUID workOrder) {
        workOrderId = workOrder;
    }

    /** @param facts as {@link ExpenseRules} left them */
    void say(ExpenseFacts facts, Instant now) {
        requireOpen();
        vehicleId = facts.vehicleId();
        driverId = facts.driverId();
        kind = facts.kind();
        spentOn = facts.date();
        litres = facts.litres();
        fullTank = facts.fullTank();
        odometerKm = facts.odometerKm();
        station = facts.station();
        note = facts.note();
        documents = facts.documentIds().toArray(UUID[]::new);
        changedAt = now;
        state = ExpenseState.SUBMITTED;
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    /**
     * @param rate null where several come together
     * @param own the same in the organisation's currency
     */
    void cost(TaxedMoney paid, BigDecimal rate, TaxedMoney own) {
        requireOpen();
        currency = paid.currency();
        vatRate = rate;
        net = paid.net();
        vat = paid.vat();
        gross = paid.gross();
        ownCurrency = own.currency();
        ownNet = own.net();
        ownVat = own.vat();
        ownGross = own.gross();
    }

    void approve(UUID by, Instant now) {
        requireSubmitted("approve");
        decide(ExpenseState.APPROVED, null, by, now);
    }

    void reject(String because, UUID by, Instant now) {
        requireSubmitted("reject");
        decide(ExpenseState.REJECTED, because, by, now);
    }

    private void decide(ExpenseState decided, String because, UUID by, Instant now) {
        state = decided;
        reason = because;
        decidedBy = by;
        decidedAt = now;
        changedAt = now;
    }

    void requireOpen() {
        if (state == ExpenseState.APPROVED) {
            throw new ConflictException("expense-approved", "Expense " + id + " is approved");
        }
    }

    private void requireSubmitted(String move) {
        if (state != ExpenseState.SUBMITTED) {
            throw new ConflictException(
                    "expense-decided",
                    "Expense " + id + " is " + state + ", so " + move + " is impossible",
                    Map.of("state", state, "move", move));
        }
    }

    ExpenseFacts facts() {
        return new ExpenseFacts(
                vehicleId,
                driverId,
                kind,
                spentOn,
                new Money(gross, currency),
                plain(vatRate),
                true,
                plain(litres),
                fullTank,
                odometerKm,
                station,
                note,
                List.of(documents));
    }

    FuelFill fill() {
        return new FuelFill(id, spentOn, litres, fullTank, odometerKm);
    }

    TaxedMoney paid() {
        return new TaxedMoney(net, vat, gross, currency);
    }

    TaxedMoney own() {
        return new TaxedMoney(ownNet, ownVat, ownGross, ownCurrency);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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

    LocalDate spentOn() {
        return spentOn;
    }

    List<UUID> documents() {
        return documents == null ? List.of() : List.of(documents);
    }

    ExpenseState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    UUID workOrderId() {
        return workOrderId;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
