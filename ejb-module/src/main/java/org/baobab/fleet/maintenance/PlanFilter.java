package org.baobab.fleet.maintenance;

import java.util.UUID;

/**
 * Which plans are wanted; null for all of them.
 *
 * @param stage that or a more urgent one
 * @param active null for both
 */
public record PlanFilter(UUID vehicleId, PlanStage stage, Boolean active) {
    public static PlanFilter of(UUID vehicleId) {
        return new PlanFilter(vehicleId, null, null);
    }
}
