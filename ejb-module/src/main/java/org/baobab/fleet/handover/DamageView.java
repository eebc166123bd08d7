package org.baobab.fleet.handover;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * A reported damage.
 *
 * @param settledAt null as long as something is to be done about it
 */
public record DamageView(
        UUID id,
        UUID vehicleId,
        String registration,
        UUID assignmentId,
        DamageSeverity severity,
        String description,
        List<UUID> photoIds,
        Instant reportedAt,
        Instant settledAt,
        @JsonbTransient long version)
        implements Versioned {}
