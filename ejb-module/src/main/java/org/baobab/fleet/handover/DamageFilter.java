package org.baobab.fleet.handover;

import java.util.UUID;

/**
 * Which damages are wanted; null is all.
 *
 * @param open true for those to be settled, false for those that are
 */
public record DamageFilter(UUID vehicleId, UUID assignmentId, Boolean open) {}
