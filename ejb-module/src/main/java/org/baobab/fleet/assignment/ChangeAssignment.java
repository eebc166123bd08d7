package org.baobab.fleet.assignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;

/** What should become different about an assignment; its end and its purpose can be taken away. */
public record ChangeAssignment(
        Patch<UUID> vehicleId,
        Patch<UUID> driverId,
        Patch<Instant> startsAt,
        Patch<Instant> endsAt,
        Patch<@Size(max = 200) String> purpose) {

    PlanAssignment of(Assignment there) {
        return new PlanAssignment(
                required("vehicleId", Patch.or(vehicleId, there.vehicleId())),
                required("driverId", Patch.or(driverId, there.driverId())),
                Patch.or(startsAt, there.period().startsAt()),
                Patch.or(endsAt, there.period().endsAt()),
                Patch.or(purpose, there.purpose()));
    }

    private static UUID required(String field, UUID id) {
        if (id == null) {
            throw new RuleViolationException(field, "required");
        }
        return id;
    }
}
