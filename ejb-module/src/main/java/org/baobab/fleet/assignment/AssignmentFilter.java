package org.baobab.fleet.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * Which assignments are wanted; null is all.
 *
 * @param from those that touch the time from here on
 * @param to those that touch the time before this moment
 */
public record AssignmentFilter(UUID vehicleId, UUID driverId, AssignmentState state, Instant from, Instant to) {
    public static AssignmentFilter ofVehicle(UUID vehicle) {
        return new AssignmentFilter(vehicle, null, null, null, null);
    }

    public static AssignmentFilter ofDriver(UUID driver) {
        return new AssignmentFilter(null, driver, null, null, null);
    }

    static AssignmentFilter between(Instant from, Instant to) {
        return new AssignmentFilter(null, null, null, from, to);
    }
}
