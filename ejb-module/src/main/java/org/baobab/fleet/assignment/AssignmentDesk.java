package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.OdometerSource;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.StaleVersionException;

/**
 * Each act on assignments as one transaction: the vehicle's row is locked, then the driver's, then the assignment's own, always in this order. Rights were
 * asked, and what the database throws is understood, by those in front of it.
 */
@ApplicationScoped
@Transactional
class AssignmentDesk {
    @Inject
    AssignmentStore store;

    @Inject
    AssignmentViews views;

    @Inject
    AssignmentNews news;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    AssignmentView plan(PlanAssignment wish) {
        Instant now = clock.instant();
        hold(wish);
        requireFit(wish);
        requireFree(wish, null, now);
        Assignment assignment = new Assignment(caller.requireOrganization(), wish, caller.accountId(), now);
        if (wish.period().hasBegun(now)) {
            assignment.start(wish.startsAt(), null);
            vehicles.occupy(assignment.vehicleId());
        }
        store.add(assignment);
        AssignmentView view = views.view(assignment);
        news.planned(view);
        return view;
    }

    /** @param wish makes of what is there what shall be */
    AssignmentView change(UUID id, Function<Assignment, PlanAssignment> wish, Long seenVersion) {
        Instant now = clock.instant();
        PlanAssignment wanted = wish.apply(store.require(id));
        hold(wanted);
        Assignment assignment = seen(id, seenVersion);
        AssignmentView before = views.view(assignment);
        PlanAssignment still = wish.apply(assignment);
        if (!still.vehicleId().equals(wanted.vehicleId()) || !still.driverId().equals(wanted.driverId())) {
            // It was handed to another while we waited, and we hold the wrong rows.
            throw new StaleVersionException(AssignmentStore.WHAT, id);
        }
        assignment.requireChangeable(still);
        if (!assignment.vehicleId().equals(still.vehicleId())
                || !assignment.driverId().equals(still.driverId())) {
            requireFit(still);
        }
        // Before it is written: the database would refuse it without saying who is in the way.
        requireFree(still, id, now);
        assignment.change(still, now);
        boolean begins = assignment.state() == AssignmentState.PLANNED
                && assignment.period().hasBegun(now);
        if (begins) {
            assignment.start(assignment.period().startsAt(), null);
            vehicles.occupy(assignment.vehicleId());
        }
        flush(assignment);
        AssignmentView view = views.view(assignment);
        news.changed(before, view, begins);
        return view;
    }

    AssignmentView end(UUID id, Long odometerKm, String odometerReason, Long seenVersion) {
        Assignment assignment = held(id, seenVersion);
        Instant now = clock.instant();
        assignment.end(now, odometerKm);
        if (odometerKm != null) {
            vehicles.odometer(assignment.vehicleId(), odometerKm, OdometerSource.HANDOVER, now, odometerReason);
        }
        flush(assignment);
        free(assignment.vehicleId());
        AssignmentView view = views.view(assignment);
        news.ended(view);
        return view;
    }

    /** Somebody has taken the vehicle over: what was only planned begins. */
    AssignmentView takeOver(UUID id, long odometerKm, String odometerReason) {
        Assignment assignment = held(id, null);
        Instant now = clock.instant();
        boolean begins = assignment.state() == AssignmentState.PLANNED;
        if (begins) {
            PlanAssignment early = new PlanAssignment(
                    assignment.vehicleId(),
                    assignment.driverId(),
                    now,
                    assignment.period().endsAt(),
                    assignment.purpose());
            requireFit(early);
            requireFree(early, id, now);
            assignment.startEarly(now, odometerKm);
            vehicles.occupy(assignment.vehicleId());
        } else if (assignment.state() == AssignmentState.ACTIVE) {
            assignment.takeOver(odometerKm);
        } else {
            throw new ConflictException(
                    "assignment-over", "Assignment " + id + " is over", Map.of("state", assignment.state()));
        }
        vehicles.odometer(assignment.vehicleId(), odometerKm, OdometerSource.HANDOVER, now, odometerReason);
        flush(assignment);
        AssignmentView view = views.view(assignment);
        if (begins) {
            news.started(view);
        }
        return view;
    }

    /** The keys are back, perhaps after the job has ended it already. Whoever brings them knows, so nobody writes to them. */
    AssignmentView giveBack(UUID id, long odometerKm, String odometerReason) {
        Assignment assignment = held(id, null);
        Instant now = clock.instant();
        boolean ends = assignment.state() != AssignmentState.ENDED;
        if (ends) {
            assignment.end(now, odometerKm);
        } else {
            assignment.comeBack(odometerKm);
        }
        vehicles.odometer(assignment.vehicleId(), odometerKm, OdometerSource.HANDOVER, now, odometerReason);
        flush(assignment);
        AssignmentView view = views.view(assignment);
        if (ends) {
            free(assignment.vehicleId());
            news.givenBack(view);
        }
        return view;
    }

    AssignmentView cancel(UUID id, Long seenVersion) {
        Assignment assignment = held(id, seenVersion);
        boolean out = assignment.state() == AssignmentState.ACTIVE;
        if (out && store.isDocumented(id)) {
            throw new ConflictException(
                    "assignment-running", "The vehicle of assignment " + id + " was taken over: it can be ended");
        }
        assignment.cancel(clock.instant());
        flush(assignment);
        if (out) {
            free(assignment.vehicleId());
        }
        AssignmentView view = views.view(assignment);
        news.cancelled(view);
        return view;
    }

    void delete(UUID id, Long seenVersion) {
        Assignment assignment = held(id, seenVersion);
        if (store.isDocumented(id)) {
            throw new ConflictException("assignment-documented", "Something was signed for assignment " + id);
        }
        AssignmentView view = views.view(assignment);
        store.remove(assignment);
        if (view.running()) {
            free(view.vehicleId());
        }
        news.deleted(view);
    }

    private void free(UUID vehicle) {
        if (!store.isOut(vehicle)) {
            vehicles.release(vehicle);
        }
    }

    private void hold(PlanAssignment wish) {
        // What breaks a rule by itself is refused before anybody waits for anything.
        wish.period();
        vehicles.lock(wish.vehicleId());
        drivers.lock(wish.driverId());
    }

    private Assignment held(UUID id, Long seenVersion) {
        Assignment there = store.require(id);
        vehicles.lock(there.vehicleId());
        drivers.lock(there.driverId());
        return seen(id, seenVersion);
    }

    private Assignment seen(UUID id, Long seenVersion) {
        Assignment assignment = store.require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != assignment.version()) {
            throw new StaleVersionException(AssignmentStore.WHAT, id);
        }
        return assignment;
    }

    private void requireFit(PlanAssignment wish) {
        VehicleView vehicle = vehicles.get(wish.vehicleId());
        if (vehicle.status() == VehicleStatus.RETIRED || vehicle.status() == VehicleStatus.MAINTENANCE) {
            throw new ConflictException(
                    "vehicle-unavailable",
                    "Vehicle " + vehicle.id() + " is " + vehicle.status(),
                    Map.of("registration", vehicle.registration(), "status", vehicle.status()));
        }
        DriverView driver = drivers.get(wish.driverId());
        LicenceRules.require(driver, wish.period(), views.zone());
    }

    private void requireFree(PlanAssignment wish, UUID except, Instant now) {
        Optional<Assignment> other = store.inTheWay(wish, except);
        if (other.isPresent()) {
            throw Overlaps.with(views.view(other.get()), wish.vehicleId(), views.zone());
        }
        if (wish.period().hasBegun(now)) {
            // They are over already; only the job has not come by yet.
            store.overdue(wish.vehicleId(), wish.driverId(), now).stream()
                    .filter(each -> !each.id().equals(except))
                    .forEach(this::endOverdue);
        }
    }

    private void endOverdue(Assignment overdue) {
        overdue.end(overdue.period().endsAt(), null);
        flush(overdue);
        if (!store.isOut(overdue.vehicleId())) {
            vehicles.release(overdue.vehicleId());
        }
        news.ended(views.view(overdue));
    }

    private void flush(Assignment assignment) {
        try {
            store.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(AssignmentStore.WHAT, assignment.id(), e);
        }
    }
}
