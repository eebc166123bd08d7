package org.baobab.fleet.maintenance;

import java.util.UUID;

/**
 * Which work orders are wanted; null for all of them.
 *
 * @param open true for those that are neither done nor cancelled, false for the others
 */
public record WorkOrderFilter(UUID vehicleId, WorkOrderState state, Boolean open) {}
