package org.baobab.fleet.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/** A vehicle in the hands of a driver for a time: PLANNED, then ACTIVE, then ENDED; or CANCELLED before it came to anything. */
@Entity
@Table(name = "fleet_assignment")
public class Assignment extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    @Column(name = "driver_id")
    private UUID driverId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private AssignmentState state = AssignmentState.PLANNED;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "start_odometer_km")
    private Long startOdometerKm;

    @Column(name = "end_odometer_km")
    private Long endOdometerKm;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Assignment() {}

    Assignment(UUID organizationId, PlanAssignment wish, UUID createdBy, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.createdBy = createdBy;
        write(wish, now);
    }

    private void write(PlanAssignment wish, Instant now) {
        Period period = wish.period();
        vehicleId = wish.vehicleId();
        driverId = wish.driverId();
        startsAt = period.startsAt().truncatedTo(ChronoUnit.MICROS);
        endsAt = period.endsAt() == null ? null : period.endsAt().truncatedTo(ChronoUnit.MICROS);
        purpose = wish.words();
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** A vehicle that is on its way keeps its driver and its beginning; only when it is back, and why it is out, is open. */
    void requireChangeable(PlanAssignment wish) {
        requireOpen();
        if (state == AssignmentState.ACTIVE
                && !(vehicleId.equals(wish.vehicleId())
                        && driverId.equals(wish.driverId())
                        && startsAt.equals(wish.period().startsAt().truncatedTo(ChronoUnit.MICROS)))) {
            throw new ConflictException(
                    "assignment-running", "Assignment " + id + " is active: end it and make another");
        }
    }

    void change(PlanAssignment wish, Instant now) {
        requireChangeable(wish);
        write(wish, now);
    }

    void start(Instant when, Long odometerKm) {
        if (state != AssignmentState.PLANNED) {
            throw over("Assignment " + id + " is " + state);
        }
        state = AssignmentState.ACTIVE;
        startedAt = when.truncatedTo(ChronoUnit.MICROS);
        startOdometerKm = odometerKm;
        changedAt = startedAt;
    }

    /** Somebody comes for the vehicle before its time. */
    void startEarly(Instant now, Long odometerKm) {
        startsAt = now.truncatedTo(ChronoUnit.MICROS);
        start(now, odometerKm);
    }

    void takeOver(long odometerKm) {
        startOdometerKm = odometerKm;
    }

    /** It was over before the vehicle was back. */
    void comeBack(long odometerKm) {
        endOdometerKm = odometerKm;
    }

    void end(Instant now, Long odometerKm) {
        requireOpen();
        if (state != AssignmentState.ACTIVE) {
            throw new ConflictException("assignment-not-running", "Assignment " + id + " has not begun");
        }
        state = AssignmentState.ENDED;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
        endOdometerKm = odometerKm;
        changedAt = endedAt;
    }

    void cancel(Instant now) {
        requireOpen();
        state = AssignmentState.CANCELLED;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedAt = endedAt;
    }

    private void requireOpen() {
        if (state.isOver()) {
            throw over("Assignment " + id + " is " + state);
        }
    }

    private ConflictException over(String message) {
        return new ConflictException("assignment-over", message, Map.of("state", state));
    }

    UUID id() {
        return id;
    }

    UUID vehicleId() {
        return vehicleId;
    }

    UUID driverId() {
        return driverId;
    }

    Period period() {
        return new Period(startsAt, endsAt);
    }

    String purpose() {
        return purpose;
    }

    AssignmentState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    Long startOdometerKm() {
        return startOdometerKm;
    }

    Long endOdometerKm() {
        return endOdometerKm;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
