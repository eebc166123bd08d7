package org.baobab.fleet.maintenance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.TaxedMoney;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Work on one vehicle: open, then in progress while the vehicle is in the workshop, then done; or cancelled before that. What is closed stays as it is. */
@Entity
@Table(name = "fleet_work_order")
class WorkOrder extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id", updatable = false)
    private UUID vehicleId;

    @Column(updatable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    private WorkOrderKind kind;

    private String title;

    private UUID[] plans;

    private String workshop;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    private String note;

    private String currency;

    private BigDecimal net;

    private BigDecimal vat;

    private BigDecimal gross;

    /** Few, and every view shows them: those of a whole list come with one more query. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fleet_work_order_line", joinColumns = @JoinColumn(name = "work_order_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<WorkLineRow> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private WorkOrderState state = WorkOrderState.OPEN;

    @Column(name = "odometer_km")
    private Long odometerKm;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected WorkOrder() {}

    WorkOrder(UUID organizationId, long number, WorkOrderFacts facts, UUID createdBy, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.number = number;
        this.vehicleId = facts.vehicleId();
        this.createdBy = createdBy;
        this.createdAt = now;
        say(facts, now);
    }

    /** @param facts as {@link WorkOrderRules} left them; the vehicle stays */
    void say(WorkOrderFacts facts, Instant now) {
        requireNotClosed();
        kind = facts.kind();
        title = facts.title();
        plans = facts.planIds().toArray(UUID[]::new);
        workshop = facts.workshop();
        scheduledOn = facts.scheduledOn();
        note = facts.note();
        currency = facts.currency();
        lines.clear();
        facts.lines().forEach(line -> lines.add(new WorkLineRow(line)));
        TaxedMoney sum = facts.lines().stream()
                .map(line -> line.sum(currency))
                .reduce(TaxedMoney.nothing(currency), TaxedMoney::plus);
        net = sum.net();
        vat = sum.vat();
        gross = sum.gross();
        changedAt = now;
    }

    void start(Instant now) {
        require(WorkOrderState.OPEN, "start");
        state = WorkOrderState.IN_PROGRESS;
        startedAt = now;
        changedAt = now;
    }

    /** Also what nobody said was started: a battery that is changed in the yard. */
    void finish(Long km, Instant now) {
        requireNotClosed();
        state = WorkOrderState.DONE;
        odometerKm = km;
        closedAt = now;
        changedAt = now;
    }

    void cancel(Instant now) {
        requireNotClosed();
        state = WorkOrderState.CANCELLED;
        closedAt = now;
        changedAt = now;
    }

    void requireNotClosed() {
        if (state.isClosed()) {
            throw refusal("change");
        }
    }

    private void require(WorkOrderState wanted, String move) {
        if (state != wanted) {
            throw refusal(move);
        }
    }

    private ConflictException refusal(String move) {
        return new ConflictException(
                "work-order-state",
                "Work order " + id + " is " + state + ", so " + move + " is impossible",
                Map.of("state", state, "move", move));
    }

    WorkOrderFacts facts() {
        return new WorkOrderFacts(
                vehicleId,
                kind,
                title,
                List.of(plans),
                workshop,
                scheduledOn,
                currency,
                lines.stream().map(WorkLineRow::line).toList(),
                note);
    }

    TaxedMoney cost() {
        return new TaxedMoney(net, vat, gross, currency);
    }

    /** Null where its lines have several rates, or where there are none. */
    BigDecimal vatRate() {
        List<BigDecimal> rates =
                lines.stream().map(line -> line.line().vatRate()).distinct().toList();
        return rates.size() == 1 ? rates.getFirst() : null;
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    long number() {
        return number;
    }

    WorkOrderState state() {
        return state;
    }

    Long odometerKm() {
        return odometerKm;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
