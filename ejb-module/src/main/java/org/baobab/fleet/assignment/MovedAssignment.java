package org.baobab.fleet.assignment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the job moved. */
record MovedAssignment(
        UUID id,
        UUID organizationId,
        UUID vehicleId,
        UUID driverAccountId,
        String registration,
        String driverName,
        Instant startsAt,
        Instant endsAt,
        boolean reachable) {

    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(AssignmentEvents.VEHICLE, registration);
        details.put(AssignmentEvents.DRIVER, driverName);
        details.put(AssignmentEvents.START, startsAt.toString());
        if (endsAt != null) {
            details.put(AssignmentEvents.END, endsAt.toString());
        }
        return details;
    }
}
