package org.baobab.fleet.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * An assignment as somebody wants it.
 *
 * @param startsAt in the past it is active at once
 * @param endsAt not part of it any more; null: until further notice
 */
public record PlanAssignment(
        @NotNull UUID vehicleId,
        @NotNull UUID driverId,
        @NotNull Instant startsAt,
        Instant endsAt,
        @Size(max = 200) String purpose) {

    Period period() {
        return new Period(startsAt, endsAt);
    }

    String words() {
        return purpose == null || purpose.isBlank() ? null : purpose.strip();
    }
}
