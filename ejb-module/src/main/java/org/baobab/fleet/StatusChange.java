package org.baobab.fleet;

import java.time.Instant;
import java.util.UUID;

/**
 * What a vehicle was up to from a moment on.
 *
 * @param until null for what it is now
 * @param accountId who said so; null for Baobab itself
 */
public record StatusChange(UUID id, VehicleStatus status, Instant at, Instant until, UUID accountId) {}
