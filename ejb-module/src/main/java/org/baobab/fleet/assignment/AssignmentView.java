package org.baobab.fleet.assignment;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * An assignment with the names that people know vehicle and driver by.
 *
 * @param endsAt null: until further notice
 * @param startedAt when it really began; null before
 * @param endedAt when it really ended, or was cancelled; null before
 * @param warnings what is worth a second look, as long as it is not over
 */
public record AssignmentView(
        UUID id,
        UUID vehicleId,
        String registration,
        UUID driverId,
        String driverName,
        Instant startsAt,
        Instant endsAt,
        String purpose,
        AssignmentState state,
        Instant startedAt,
        Instant endedAt,
        Long startOdometerKm,
        Long endOdometerKm,
        List<AssignmentWarning> warnings,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    /** Names and warnings become others without anybody editing the assignment. */
    @Override
    public String mark() {
        return Integer.toHexString((registration + driverName + warnings).hashCode());
    }

    public boolean running() {
        return state == AssignmentState.ACTIVE;
    }

    public boolean planned() {
        return state == AssignmentState.PLANNED;
    }

    public boolean open() {
        return !state.isOver();
    }
}
