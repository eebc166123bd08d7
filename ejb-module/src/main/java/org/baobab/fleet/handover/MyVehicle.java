package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.fleet.DriverClaims;
import org.baobab.fleet.DriverClaims.Seat;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.Organizations;

/**
 * What drivers see and do with the vehicles assigned to them, members or not. For an assignment of their own, and for no longer than one act, they work in its
 * organisation; any other does not exist for them.
 */
@ApplicationScoped
public class MyVehicle {
    /** So long one can still bring back what the job has ended. */
    private static final Duration AFTERWARDS = Duration.ofDays(3);

    private static final Duration AHEAD = Duration.ofDays(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    DriverClaims claims;

    @Inject
    Assignments assignments;

    @Inject
    HandoverStore store;

    @Inject
    Vehicles vehicles;

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that are, that come, and that are over without the vehicle having been given back; in the order of their time. */
    public List<MyAssignment> assignments() {
        Instant now = clock.instant();
        List<MyAssignment> mine = new ArrayList<>();
        for (Seat seat : claims.claim()) {
            AssignmentFilter around =
                    new AssignmentFilter(null, seat.driverId(), null, now.minus(AFTERWARDS), now.plus(AHEAD));
            mine.addAll(as(seat.organizationId(), Role.VIEWER, () -> assignments.timeline(around).stream()
                    .map(each -> mine(each, seat))
                    .filter(MyVehicle::isOfUse)
                    .toList()));
        }
        mine.sort(Comparator.comparing(each -> each.assignment().startsAt()));
        return mine;
    }

    /** Whether whoever calls drives for anybody. */
    public boolean isDriver() {
        return !claims.claim().isEmpty();
    }

    public MyAssignment assignment(UUID id) {
        Seat seat = seatOf(id);
        return as(seat.organizationId(), Role.VIEWER, () -> mine(assignments.get(id), seat));
    }

    /** Does something with an assignment of one's own that otherwise takes an agent. */
    public <T> T with(UUID assignmentId, Supplier<T> act) {
        return as(seatOf(assignmentId).organizationId(), Role.AGENT, act);
    }

    private Seat seatOf(UUID assignment) {
        List<?> found = em.createNativeQuery(
                        "SELECT driver_id FROM fleet_assignment WHERE id = :assignment", UUID.class)
                .setParameter("assignment", assignment)
                .getResultList();
        return claims.claim().stream()
                .filter(seat -> found.contains(seat.driverId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Assignment", assignment));
    }

    private <T> T as(UUID organization, Role role, Supplier<T> act) {
        UUID before = caller.organizationId();
        Role held = caller.role();
        caller.enter(organization, role);
        try {
            return act.get();
        } finally {
            caller.enter(before, held);
        }
    }

    private MyAssignment mine(AssignmentView assignment, Seat seat) {
        VehicleView vehicle = vehicles.get(assignment.vehicleId());
        ZoneId zone = ZoneId.of(organizations.current().timeZone());
        return new MyAssignment(assignment, vehicle, seat.organizationName(), zone, store.of(assignment.id()));
    }

    private static boolean isOfUse(MyAssignment mine) {
        AssignmentState state = mine.assignment().state();
        return !state.isOver() || state == AssignmentState.ENDED && mine.takenOver() && !mine.returned();
    }
}
